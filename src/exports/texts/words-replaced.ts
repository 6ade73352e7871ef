import type { Library } from '../../library/open.ts';
import { overlaps, placeQuote } from '../../domain/texts/place-quote.ts';

/** What is said beside words that are not those of the original. */
export const WORDS_REPLACED = '引文中有去标识化的文字，非原文用字。';

/** Whether words of a quote stand for others that could make a person recognisable. */
export function wordsReplaced(library: Library, at: string, quote: string, nth?: number): boolean {
  const words = library.provisions.get(at)?.words ?? '';
  const span = placeQuote(words, quote, nth);
  return library.notes.some(({ at: place, data }) => {
    if (data.kind !== 'de-identified' || place !== at || !span) return false;
    const replaced = placeQuote(words, data.quote, data.nth);
    return replaced !== null && overlaps(span, replaced);
  });
}
