/** What all that knows of a kind of result goes by. */
interface RecordKindRow {
  /** What readers call one. */
  says: string;
  /** How much a result of it is worth by itself. The texts' own words come before what was made of them. */
  worth: number;
}

/** Every kind of result, in the order in which kinds are offered. */
const table = {
  situation: { says: '情形', worth: 1.15 },
  provision: { says: '条款', worth: 1 },
  duty: { says: '职责', worth: 1.08 },
  action: { says: '具体工作', worth: 1 },
  amount: { says: '金额', worth: 0.95 },
  benefit: { says: '待遇', worth: 0.8 },
  commitment: { says: '承诺', worth: 0.85 },
  figure: { says: '数字', worth: 0.75 },
  work: { says: '文件', worth: 0.7 },
  agency: { says: '部门', worth: 0.65 },
  tool: { says: '本站功能', worth: 0.6 },
} as const satisfies Record<string, RecordKindRow>;

export type RecordKind = keyof typeof table;

/** Their names, in that order. */
export const recordKinds = Object.keys(table) as RecordKind[];

/** The kind of a result, in the reader's words. */
export const sayRecordKind = (kind: RecordKind): string => table[kind].says;

/** How much a result of the kind is worth by itself. */
export const worthOf = (kind: RecordKind): number => table[kind].worth;

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
