import type { Due } from '../../schemas/claims/commitment.ts';
import { lastDay, type Day } from './day.ts';
import { tellsDay } from './tells-day.ts';

const RHYTHM = {
  year: /每年|逐年|按年|年度|一年一次/,
  quarter: /每(?:个)?季|逐季|按季|季度/,
  month: /每(?:个)?月|逐月|按月|月度/,
};

/** Whether `words` put `day` at the end of the year or month they name: 2025年底, 2025年12月底. */
function tellsEnd(words: string, day: Day, thisYear: string): boolean {
  const [year = '', month = ''] = day.split('-');
  const ends = (period: Day, sign: string) =>
    lastDay(period) === day && tellsDay(words, period, thisYear) && new RegExp(`${sign}(?:底|末|内)`).test(words);
  return ends(year, '年年?') || ends(`${year}-${month}`, `(?<!\\d)0?${Number(month)}月`);
}

/**
 * Whether `words` say by when: every part of the day, or the rhythm.
 *
 * 2025年底前 tells 2025-12-31; 2025年前 does not, as it means the year before. 今年 tells `thisYear`.
 */
export const tellsDue = (words: string, due: Due, thisYear: string): boolean =>
  'every' in due
    ? RHYTHM[due.every].test(words)
    : tellsDay(words, due.on, thisYear) || tellsEnd(words, due.on, thisYear);
