import { overlaps, type Span } from './place-quote.ts';

/** Up to an end sign, with the quotation marks and brackets that close behind it. */
const SENTENCE = /.*?[。；！？][”’）]*|.+$/gs;

/** The sentence, or the part of one between semicolons, in which `span` of `words` stands, with its end sign. */
export const sentenceAround = (words: string, span: Span): string =>
  [...words.matchAll(SENTENCE)]
    .filter(({ index, 0: sentence }) => overlaps({ start: index, end: index + sentence.length }, span))
    .map(([sentence]) => sentence)
    .join('')
    .trim();
