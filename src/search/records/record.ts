/** What a search result is, in the order in which kinds are offered. */
export const recordKinds = [
  'situation',
  'provision',
  'duty',
  'action',
  'amount',
  'benefit',
  'commitment',
  'figure',
  'work',
  'agency',
  'tool',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The kind of a result, in the reader's words. */
export const sayRecordKind = (kind: RecordKind): string =>
  ({
    situation: '情形',
    provision: '条款',
    duty: '职责',
    action: '具体工作',
    amount: '金额',
    benefit: '待遇',
    commitment: '承诺',
    figure: '数字',
    work: '文件',
    agency: '部门',
    tool: '本站功能',
  })[kind];

/** One thing that can be found, and what its result shows. */
export interface SearchRecord {
  /** Site-relative address, to the provision's anchor where it has one. */
  url: string;
  kind: RecordKind;
  /** The provision it rests on, as `<text>#<provision>`; empty where it rests on none. */
  at: string;
  title: string;
  /** Where it stands, from the outside in, joined by ` › `. */
  path: string;
  /** What it claims beside its title, in the site's words: a promise's state, a telephone number. */
  claim: string;
  /** The name of its place; empty where it belongs to none. */
  region: string;
  /** The ids of the places it is found under: its own, and those around it but the outermost. */
  regions: string[];
  /** The year of its document; empty where that is not known. */
  year: string;
  /** The ids of the duty lists whose role it is about. */
  roles: string[];
  words: string;
  /** Whether `words` are a document's own, to be shown as a quote. */
  quoted: boolean;
  /** Whether it only goes with an amount that people ask for: a rise, a share of the cost, all that was spent. */
  aside?: true;
  /** What it is called; a query that is one of these means this record first of all. */
  names: string[];
  /** What people type who look for it: compared with a query, never shown. */
  queries: string[];
}
