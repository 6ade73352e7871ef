import type { Due, Interval } from '../../schemas/claims/commitment.ts';
import { sayHan } from '../numbering/say-han.ts';
import { lastDay, type Day } from './day.ts';
import { tellsDay } from './tells-day.ts';

const INTERVAL: Record<Interval, RegExp> = {
  week: /每(?:个)?(?:周|星期)|逐周|按周|一周一次/,
  month: /每(?:个)?月|逐月|按月|月度/,
  quarter: /每(?:个)?季|逐季|按季|季度/,
  'half-year': /每半(?:个)?年|半年一次|(?:每|间隔)(?:6|六)个月/,
  year: /每年|逐年|按年|年度|一年一次/,
  'two-years': /每(?:两|二|2|隔一)年|两年一次/,
};

const UNIT = { day: '(?:日|天)', 'working-day': '(?:个)?工作日', month: '个月' };

/** Whether `words` print the event from which it is counted, and behind it how long: 自收到之日起15个工作日内. */
function tellsWithin(words: string, { within, unit, from }: Extract<Due, { within: number }>): boolean {
  const behind = words.slice(words.indexOf(from) + from.length);
  return (
    words.includes(from) &&
    new RegExp(`(?<!\\d)(?:${within}|${sayHan(within)})${UNIT[unit]}(?:之?内|以内)`).test(behind)
  );
}

/** Whether `words` put `day` at the end of the year or month they name: 2025年底, 2025年12月底. */
function tellsEnd(words: string, day: Day, thisYear: string): boolean {
  const [year = '', month = ''] = day.split('-');
  const ends = (period: Day, sign: string) =>
    lastDay(period) === day && tellsDay(words, period, thisYear) && new RegExp(`${sign}(?:底|末|内)`).test(words);
  return ends(year, '年年?') || ends(`${year}-${month}`, `(?<!\\d)0?${Number(month)}月`);
}

/**
 * Whether `words` say by when: every part of the day, the interval, or the event and the span counted from it.
 *
 * 2025年底前 tells 2025-12-31; 2025年前 does not, as it means the year before. 今年 tells `thisYear`.
 */
export const tellsDue = (words: string, due: Due, thisYear: string): boolean =>
  'every' in due
    ? INTERVAL[due.every].test(words)
    : 'within' in due
      ? tellsWithin(words, due)
      : tellsDay(words, due.on, thisYear) || tellsEnd(words, due.on, thisYear);
