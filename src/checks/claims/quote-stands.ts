import { occurrencesOf } from '../../domain/texts/place-quote.ts';
import { allQuotations } from '../../content/kinds/all-claims.ts';
import { restsOn } from '../../content/messages/left-out.ts';
import { textOf } from '../../domain/addresses/at.ts';
import type { Check } from '../check.ts';

/** How far behind or before its place an end of a quote is looked for: print may say more than was quoted. */
const REACH = 8;

/** Where the first sign of `quote` is printed nearest to `start`; `start` where it is not near. */
function firstSign(words: string, quote: string, start: number): number {
  const away = [0, -1, 1, -2, 2].find((by) => words.charAt(start + by) === quote.charAt(0));
  return start + (away ?? 0);
}

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
      const start = !from ? at : opens < 0 ? firstSign(words, quote, at - from) : at - before.length + opens;
      const end = !rest || closes < 0 ? behind + rest : behind + closes + 2;
      return words.slice(Math.max(0, start), end).trim();
    }
  }
  return words.slice(0, 40);
}

export const quoteStands: Check = {
  name: 'quote-stands',
  must: '`quote` 一字不差地在那一条款里，而且只有一处，或用 `nth` 指明。',
  *find(corpus) {
    for (const { at, quote, nth, takesNth, file, line } of allQuotations(corpus)) {
      const provision = corpus.provisions.get(at);
      if (!provision) continue;
      const places = occurrencesOf(provision.words, quote).length;
      if (places === 0) {
        yield {
          file,
          line,
          wrong: `引文 \`${quote}\` 不在 ${at} 里。`,
          mend: `照印的写：\`${nearestWords(provision.words, quote)}\`。`,
          lacks: restsOn(textOf(at)),
        };
      } else if (nth === undefined && places > 1) {
        yield {
          file,
          line,
          wrong: `引文 \`${quote}\` 在 ${at} 里有 ${places} 处。`,
          mend: takesNth ? '把前后的字也引进来，或写明是第几处，如 `nth: 1`。' : '把前后的字也引进来。',
        };
      } else if (nth !== undefined && nth > places) {
        yield {
          file,
          line,
          wrong: `引文 \`${quote}\` 在 ${at} 里没有第 ${nth} 处，一共 ${places} 处。`,
          mend: `写 1 到 ${places} 的 \`nth\`。`,
        };
      }
    }
  },
};
