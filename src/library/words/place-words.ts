import { placeQuote, type Span } from '../../domain/texts/place-quote.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';

/** A stretch of the words of the provision `at`. */
export interface PlacedWords extends Span {
  at: string;
}

/** Where quoted words stand; null where that is not settled, which `provision-known` and `quote-stands` report. */
export function placeWords(
  { provisions }: Pick<Corpus, 'provisions'>,
  at: string,
  { quote, nth }: { quote: string; nth?: number | undefined },
): PlacedWords | null {
  const span = placeQuote(provisions.get(at)?.words ?? '', quote, nth);
  return span && { at, ...span };
}
