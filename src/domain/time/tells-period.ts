import { units, type Unit } from '../../schemas/claims/units.ts';
import type { FoundNumber } from '../amounts/read-numbers.ts';

/** How often an amount is paid: what its unit says, or an interval that no unit has. */
export interface ToldPeriod {
  period: 'month' | 'year' | 'other';
  /** The words that tell it. */
  words: string;
}

const PERIODS: [ToldPeriod['period'], RegExp][] = [
  ['month', /每(?:人|名|生|个)?每?个?月|月(?:人)?均|按月|逐月|[/／·・]\s*月|月(?:补贴|补助|标准|津贴)/g],
  ['year', /每(?:人|名|生|个)?每?(?:学)?年|年(?:人)?均|按年|逐年|[/／·・]\s*(?:学)?年|一年|年(?:补贴|补助|标准|津贴)/g],
  [
    'other',
    /每(?:人|名|生|个)?每?(?:个?季度?|学期|天|日|周|星期|次|餐|课时|个?小时|半年)|[/／·・]\s*(?:季|学期|天|日|次|小时|课时)/g,
  ],
];

/** Every period that `words` tell, in order. */
export const periodsIn = (words: string): (ToldPeriod & { at: number })[] =>
  PERIODS.flatMap(([period, signs]) =>
    [...words.matchAll(signs)].map((match) => ({
      period,
      words: match[0].replace(/^[/／·・]\s*/, '每'),
      at: match.index,
    })),
  ).sort((a, b) => a.at - b.at);

/** The period of one amount: in the unit right behind it (元/人·月), or else the last that is told before it. */
export function tellsPeriod(words: string, number: FoundNumber): ToldPeriod | null {
  const behind = /^[^，。；、）)\d]{0,14}/.exec(words.slice(number.end))?.[0] ?? '';
  const ahead = words.slice(0, number.start);
  const clause = Math.max(...['，', '。', '；'].map((sign) => ahead.lastIndexOf(sign)));
  const before = periodsIn(ahead).filter(({ period, at }) => period !== 'other' || at > clause);
  return periodsIn(behind)[0] ?? before.at(-1) ?? null;
}

/** The period of a unit; null where it has none. */
export const periodOf = (unit: Unit): 'month' | 'year' | null => units[unit].every;
