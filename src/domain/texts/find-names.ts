import type { Span } from './place-quote.ts';

/** A name found in words, and what it names. */
export interface Named extends Span {
  quote: string;
  id: string;
}

/** The lengths of the names of a lexicon by the sign they begin with, the longest first. */
function lengthsIn(lexicon: ReadonlyMap<string, string>): Map<string, number[]> {
  const lengths = new Map<string, number[]>();
  for (const name of lexicon.keys()) {
    const known = lengths.get(name.charAt(0)) ?? [];
    if (!known.includes(name.length)) known.push(name.length);
    lengths.set(name.charAt(0), known);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return lengths;
}

/** What was found out of each lexicon, and of how many names. */
const known = new WeakMap<ReadonlyMap<string, string>, { size: number; lengths: Map<string, number[]> }>();

function lengthsOf(lexicon: ReadonlyMap<string, string>): Map<string, number[]> {
  const kept = known.get(lexicon);
  if (kept?.size === lexicon.size) return kept.lengths;
  const lengths = lengthsIn(lexicon);
  known.set(lexicon, { size: lexicon.size, lengths });
  return lengths;
}

/**
 * Every place in `words` where a name of `lexicon` (name → id) stands, by longest match from the left.
 *
 * A name inside a longer one is not found: 民政部门 in 县级民政部门, where both are names, is one place.
 */
export function findNames(words: string, lexicon: ReadonlyMap<string, string>): Named[] {
  const lengths = lengthsOf(lexicon);
  const found: Named[] = [];
  for (let start = 0; start < words.length;) {
    const length = lengths
      .get(words.charAt(start))
      ?.find((n) => start + n <= words.length && lexicon.has(words.slice(start, start + n)));
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
