import { overlaps, type Span } from './place-quote.ts';
import { splitSentences } from './split-sentences.ts';

/** The sentence, or the part of one between semicolons, in which `span` of `words` stands, with its end sign. */
export const sentenceAround = (words: string, span: Span): string =>
  splitSentences(words)
    .filter((sentence) => overlaps(sentence, span))
    .map(({ start, end }) => words.slice(start, end))
    .join('')
    .trim();
