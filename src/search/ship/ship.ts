import { decode, encode, type Coded } from './code-letters.ts';
import type { Packed } from './pack.ts';

/** Columns of words: they travel as one coded text, and all else beside it. */
type Column = 'title' | 'path' | 'claim' | 'queries';

/** Packed data as it is shipped whole. Words of a record that are not borrowed stand in the coded text. */
export interface Shipped extends Omit<Packed, Column | 'form' | 'words' | 'vocabulary'> {
  form: 'coded';
  words: (Exclude<Packed['words'][number], string> | null)[];
  coded: Coded;
}

/** Between the items of a column, and between columns; no text prints them. */
const ITEM = '\u0002';
const COLUMN = '\u0003';

/** Makes `packed` smaller on the wire. */
export function ship({ title, path, claim, queries, words, vocabulary, ...rest }: Packed): Shipped {
  const own = words.filter((one) => typeof one === 'string');
  const columns = [title, path, claim, queries, own, [vocabulary]];
  return {
    ...rest,
    form: 'coded',
    words: words.map((one) => (typeof one === 'string' ? null : one)),
    coded: encode(columns.map((column) => column.join(ITEM)).join(COLUMN)),
  };
}

/** The packed data that was shipped. */
export function unship({ coded, words, ...rest }: Shipped): Packed {
  const [title, path, claim, queries, own = [], vocabulary] = decode(coded)
    .split(COLUMN)
    .map((column) => column.split(ITEM)) as [string[], string[], string[], string[], string[]?, string[]?];
  let next = 0;
  return {
    ...rest,
    form: 3,
    title,
    path,
    claim,
    queries,
    words: words.map((one) => one ?? own[next++] ?? ''),
    vocabulary: vocabulary?.[0] ?? '',
  };
}
