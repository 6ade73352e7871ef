import type { Corpus } from '../../content/kinds/corpus.ts';
import { placeQuote } from '../../domain/texts/place-quote.ts';
import { textAt } from '../text-at.ts';
import { nextStepsFrom } from './next-steps-from.ts';

/** Whether the words `quote` of the provision `at` stand in a 下一步 part; null where they do not stand there at all. */
export function isNextStep(corpus: Corpus, at: string, quote: string): boolean | null {
  const provision = corpus.provisions.get(at);
  const text = textAt(corpus, at);
  const span = provision && placeQuote(provision.words, quote);
  if (!text || !provision || !span) return null;
  const from = nextStepsFrom(text, provision);
  return from !== null && span.start >= from;
}
