import { placesOf } from '../../domain/place-quote.ts';
import { allQuotations } from '../all-claims.ts';
import type { Check } from './check.ts';

/** The stretch of `words` that shares the longest run of characters with `quote`, to be copied from. */
function nearestWords(words: string, quote: string): string {
  for (let length = quote.length; length > 2; length--) {
    for (let from = 0; from + length <= quote.length; from++) {
      const at = words.indexOf(quote.slice(from, from + length));
      if (at >= 0) return words.slice(Math.max(0, at - from), at - from + quote.length + 4).trim();
    }
  }
  return words.slice(0, 40);
}

export const quoteStands: Check = {
  name: 'quote-stands',
  must: 'The words a claim quotes stand in the provision it names, exactly once or at its `nth` place.',
  *find(corpus) {
    for (const { at, quote, nth, takesNth, file, line } of allQuotations(corpus)) {
      const provision = corpus.provisions.get(at);
      if (!provision) continue;
      const places = placesOf(provision.words, quote).length;
      if (places === 0) {
        yield {
          file,
          line,
          wrong: `The quote \`${quote}\` does not stand in ${at}.`,
          mend: `Write the words as printed: \`${nearestWords(provision.words, quote)}\`.`,
        };
      } else if (nth === undefined && places > 1) {
        yield {
          file,
          line,
          wrong: `The quote \`${quote}\` stands ${places} times in ${at}.`,
          mend: takesNth ? 'Quote more words, or say which with `nth: 1`.' : 'Quote more words.',
        };
      } else if (nth !== undefined && nth > places) {
        yield {
          file,
          line,
          wrong: `The quote \`${quote}\` has no place ${nth} in ${at}: it stands there ${places} times.`,
          mend: `Write \`nth\` from 1 to ${places}.`,
        };
      }
    }
  },
};
