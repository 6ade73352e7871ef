import type { Amount } from '../../schemas/claims/amount.ts';
import type { FoundNumber } from './read-numbers.ts';

type Purpose = Amount['purpose'];

/** What words by a number say it is for, and those words. */
export interface ToldPurpose {
  purpose: Purpose;
  words: string;
}

const RISE = /提高|增加|增长|上调|提升|上浮|提标|上涨|涨幅|增幅|调高|调增|增发|多发/g;
const SUM = /累计|共计|总计|合计|总额|总共|共(?![同享建有])/;
const GOODS = /(?:物资|物品|实物|衣物|捐赠物)[^资金款费\d，。；]{0,6}$/;
/** Between a rise and its number: what makes the number the whole (提高至), or another thing (增加投入). */
const WHOLE = /至|到|为|成|达/;
const OTHER = /标准|后|的|投入|资金|拨|经费|预算|下达/;

/** What the clause before `number`, or the words right behind it, say the number is for; null where they are silent. */
export function tellsPurpose(words: string, number: FoundNumber): ToldPurpose | null {
  const ahead = words.slice(0, number.start);
  const clause = /[^，。；：]*$/.exec(ahead)?.[0] ?? '';
  const rise = [...clause.matchAll(RISE)].at(-1);
  const between = rise ? clause.slice(rise.index + rise[0].length) : '';
  const printed = words.slice(number.start, number.end);
  if (rise && WHOLE.test(between)) return { purpose: 'standard', words: rise[0] + between.replace(/\d.*$/, '') };
  if (rise && between.length <= 8 && !OTHER.test(between))
    return { purpose: 'increase', words: `${rise[0]}${between}${printed}` };
  if (/^[^，。；]{0,4}(?:分担|承担|负担)/.test(words.slice(number.end))) {
    const told = /分担|承担|负担/.exec(words.slice(number.end))?.[0] ?? '';
    return { purpose: 'share', words: told };
  }
  const goods = GOODS.exec(clause)?.[0];
  if (goods !== undefined) return { purpose: 'in-kind', words: goods };
  const sum = /每/.test(clause) ? null : SUM.exec(clause);
  return sum ? { purpose: 'total', words: sum[0] } : null;
}

/** Words without which nothing in a quote makes it a rise, a share, or goods. */
const NEEDS: Partial<Record<Purpose, RegExp>> = {
  increase: /提高|增|涨|上调|提升|上浮|提标|升|调高|多发/,
  share: /担|比|占|摊|配套|财政|补助|承|出资|各/,
  'in-kind': /物|品|折|值|捐|赠|礼|包|粮|衣|食|书|奶|套|件/,
};

/** Whether some words of `quote` can make an amount what `purpose` says. */
export const allowsPurpose = (quote: string, purpose: Purpose): boolean => NEEDS[purpose]?.test(quote) ?? true;
