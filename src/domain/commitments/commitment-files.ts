import { dataPath } from '../addresses/data-address.ts';

/** A form in which commitments can be taken home (a file), or followed (a feed, a calendar). */
export type CommitmentForm = 'xlsx' | 'csv' | 'json' | 'atom' | 'ics';

/** A file about commitments: its form, its name for readers, and its site-relative address. */
export interface CommitmentFile {
  form: CommitmentForm;
  name: string;
  path: string;
}

/** What a file of a part of the ledger is about: `reply` is the text, a policy as well. */
export type CommitmentGrouping = 'reply' | 'agency' | 'topic';

const NAMES: Record<CommitmentForm, string> = {
  xlsx: 'Excel 表格',
  csv: 'CSV 表格',
  json: 'JSON 数据',
  atom: '变更订阅（Atom）',
  ics: '期限日历（ICS）',
};

const fileAt = (form: CommitmentForm, path: string): CommitmentFile => ({ form, name: NAMES[form], path });

/** The whole ledger, in every form. */
export const ledgerFiles: readonly CommitmentFile[] = [
  fileAt('xlsx', '/commitments/all.xlsx'),
  fileAt('csv', '/commitments/all.csv'),
  fileAt('json', dataPath('commitments')),
  fileAt('atom', '/commitments/all.atom'),
  fileAt('ics', '/commitments/all.ics'),
];

/** Site-relative address of a file of a reply, an agency or a topic. */
export const groupPath = (by: CommitmentGrouping, id: string, form: Exclude<CommitmentForm, 'json'>): string =>
  `/commitments/${by}/${id}.${form}`;

/** Site-relative address of what a device makes a sheet of: the rows of a text. */
export const rowsPath = (text: string): string => `/commitments/reply/${text}.rows.json`;

/** The files of a part of the ledger. A calendar needs an event, so a part without due dates has none. */
export const groupFiles = (by: CommitmentGrouping, id: string, hasDue: boolean): CommitmentFile[] => [
  fileAt('xlsx', groupPath(by, id, 'xlsx')),
  fileAt('csv', groupPath(by, id, 'csv')),
  fileAt('atom', groupPath(by, id, 'atom')),
  ...(hasDue ? [fileAt('ics', groupPath(by, id, 'ics'))] : []),
];
