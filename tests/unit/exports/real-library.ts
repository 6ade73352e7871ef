import { openLibrary } from '../../../src/library/open.ts';
import { tableList } from '../../../src/exports/api/tables.ts';

/** The content as it stands: what is published is made of it. */
export const library = openLibrary(process.cwd());

/** The words of a place in it. */
export const wordsAt = (at: string): string | undefined => library.provisions.get(at)?.words;

export type Row = Record<string, unknown>;

/** The published rows of a table. */
export const rowsOf = (name: string): Row[] =>
  tableList.flatMap(([known, { rows }]): Row[] => (known === name ? rows(library).map((row) => ({ ...row })) : []));
