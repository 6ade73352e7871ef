import { library } from '../../real-library.ts';
import { tableList } from '../../../src/exports/api/tables.ts';

export { library };

/** The words of a place in it. */
export const wordsAt = (at: string): string | undefined => library.provisions.get(at)?.words;

export type Row = Record<string, unknown>;

/** The published rows of a table. */
export const rowsOf = (name: string): Row[] =>
  tableList.flatMap(([known, { rows }]): Row[] => (known === name ? rows(library).map((row) => ({ ...row })) : []));
