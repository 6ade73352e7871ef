import type { Span } from './place-quote.ts';

/** A name found in words, and what it names. */
export interface Named extends Span {
  quote: string;
  id: string;
}

/**
 * Every place in `words` where a name of `lexicon` (name → id) stands, by longest match from the left.
 *
 * A name inside a longer one is not found: 民政部门 in 县级民政部门, where both are names, is one place.
 */
export function findNames(words: string, lexicon: ReadonlyMap<string, string>): Named[] {
  const lengths = [...new Set([...lexicon.keys()].map((name) => name.length))].sort((a, b) => b - a);
  const found: Named[] = [];
  for (let start = 0; start < words.length;) {
    const length = lengths.find((n) => start + n <= words.length && lexicon.has(words.slice(start, start + n)));
    if (length === undefined) {
      start += 1;
      continue;
    }
    const quote = words.slice(start, start + length);
    found.push({ start, end: start + length, quote, id: lexicon.get(quote) as string });
    start += length;
  }
  return found;
}
