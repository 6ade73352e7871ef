import type { Day } from './day.ts';

/**
 * Whether `words` print every part of `day`: `2021年5月24日` tells 2021-05-24, 2021-05 and 2021.
 *
 * 今年 tells `thisYear`, the year of the text it stands in; in `2018、2019年` both years are told.
 */
export function tellsDay(words: string, day: Day, thisYear: string): boolean {
  const [year = '', month, date] = day.split('-');
  const prints = (digits: string, sign: string) => new RegExp(`(?<!\\d)0?${Number(digits)}${sign}`).test(words);
  return (
    (prints(year, '[年、]') || (year === thisYear && words.includes('今年'))) &&
    (month === undefined || prints(month, '月')) &&
    (date === undefined || prints(date, '日'))
  );
}
