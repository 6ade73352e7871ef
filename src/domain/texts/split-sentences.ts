import type { Span } from './place-quote.ts';

/** Up to an end sign, with the quotation marks and brackets that close behind it, and the space before the next. */
const SENTENCE = /[^。；！？]*[。；！？]+[”’）]*\s*|[^。；！？]+$/g;

/** The sentences of `words` from `from` on, end to end; 。；！？ end one. Only white space holds none. */
export const splitSentences = (words: string, from = 0): Span[] =>
  [...words.slice(from).matchAll(SENTENCE)]
    .filter(([sentence]) => sentence.trim())
    .map(({ index, 0: sentence }) => ({ start: from + index, end: from + index + sentence.length }));
