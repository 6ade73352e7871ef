import { occurrencesOf } from '../../domain/texts/place-quote.ts';
import { allQuotations } from '../../content/kinds/all-claims.ts';
import type { Check } from '../check.ts';

/** How far behind or before its place an end of a quote is looked for: print may say more than was quoted. */
const REACH = 8;

/**
 * The words that `quote` most likely stands for, to be copied from: around the longest run that both
 * share, from where the quote's first two signs are printed to where its last two are.
 */
function nearestWords(words: string, quote: string): string {
  for (let length = quote.length; length > 2; length--) {
    for (let from = 0; from + length <= quote.length; from++) {
      const at = words.indexOf(quote.slice(from, from + length));
      if (at < 0) continue;
      const behind = at + length;
      const rest = quote.length - from - length;
      const before = words.slice(Math.max(0, at - from - REACH), at);
      const after = words.slice(behind, behind + rest + REACH);
      const opens = before.lastIndexOf(quote.slice(0, 2));
      const closes = after.indexOf(quote.slice(-2));
      const start = !from || opens < 0 ? at - from : at - before.length + opens;
      const end = !rest || closes < 0 ? behind + rest : behind + closes + 2;
      return words.slice(Math.max(0, start), end).trim();
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
      const places = occurrencesOf(provision.words, quote).length;
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
