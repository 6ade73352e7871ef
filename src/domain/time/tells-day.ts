import type { Day } from './day.ts';
import { readDays } from './read-days.ts';

/**
 * Whether `words` print every part of `day`: `2021年5月24日` tells 2021-05-24, 2021-05 and 2021.
 *
 * 今年 tells `thisYear`, the year of the text it stands in; in `2018、2019年` both years are told.
 */
export const tellsDay = (words: string, day: Day, thisYear: string): boolean =>
  readDays(words, thisYear).some((told) => told === day || told.startsWith(`${day}-`));
