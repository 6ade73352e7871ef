import type { Span } from './place-quote.ts';

const END = /[。；！？]/;

/** The sentence, or the part of one between semicolons, in which `span` of `words` stands, with its end sign. */
export function sentenceAround(words: string, { start, end }: Span): string {
  let from = start;
  while (from > 0 && !END.test(words.charAt(from - 1))) from--;
  let to = end;
  while (to < words.length && !END.test(words.charAt(to - 1))) to++;
  return words.slice(from, to).trim();
}
