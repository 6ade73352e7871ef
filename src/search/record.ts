/** What a search result is, in the order in which kinds are offered. */
export const recordKinds = ['provision', 'duty', 'benefit', 'amount', 'figure', 'work', 'agency'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The kind of a result, in the reader's words. */
export const sayRecordKind = (kind: RecordKind): string =>
  ({
    provision: '条款',
    duty: '职责',
    benefit: '待遇',
    amount: '金额',
    figure: '数字',
    work: '文件',
    agency: '部门',
  })[kind];

/** One thing that can be found, and what its result shows. */
export interface SearchRecord {
  /** Site-relative address, to the provision's anchor where it has one. */
  url: string;
  kind: RecordKind;
  title: string;
  /** Where it stands, from the outside in, joined by ` › `. */
  path: string;
  /** The name of its place; empty where it belongs to none. */
  region: string;
  /** The ids of the places it is found under: its own, and those around it but the outermost. */
  regions: string[];
  /** The year of its document; empty where that is not known. */
  year: string;
  words: string;
  /** Whether `words` are a document's own, to be shown as a quote. */
  quoted: boolean;
  /** What it is called; a query that is one of these means this record first of all. */
  names: string[];
}
