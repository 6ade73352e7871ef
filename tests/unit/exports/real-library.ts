import { openLibrary } from '../../../src/library/open.ts';
import { kinds } from '../../../src/exports/api/kinds.ts';

/** The content as it stands: what is published is made of it. */
export const library = openLibrary(process.cwd());

/** The words of a place in it. */
export const wordsAt = (at: string): string | undefined => library.provisions.get(at)?.words;

export type Row = Record<string, unknown>;

/** The published rows of a kind. */
export const rowsOf = (kind: string): Row[] =>
  kinds.flatMap((known): Row[] => (known.kind === kind ? known.rows(library).map((row) => ({ ...row })) : []));
