import { bare } from '../query/bare.ts';

/** What a reader reads of a text: so much, and no more. */
const LONGEST = 200;
/** Stands before the first and behind the last character: how a sentence begins and ends tells much. */
const EDGE = '|';

/** The characters of `text` and its neighbouring pairs, each once; a number counts for any other. */
export function partsOf(text: string): string[] {
  const inner = bare(text.slice(0, LONGEST)).replace(/ /g, '').replace(/\d+/g, '0');
  const all = [EDGE, ...inner, EDGE];
  return [...new Set([...inner, ...all.slice(1).map((character, i) => (all[i] ?? '') + character)])];
}
