import { isDay, sayDay, type Day } from './day.ts';

/** How a day may be typed: 2016-02-29, 2016/2/29, 2016年2月29日, 20160229. */
const TYPED = /^(\d{4})(?:(\d{2})(\d{2})|\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?)$/;

/** A birth date as it was typed, or a word on what is wrong with it. */
export function readBirthDate(typed: string, today: Day): { day: Day } | { wrong: string } {
  const [, year = '', ...parts] = TYPED.exec(typed.normalize('NFKC').trim()) ?? [];
  if (!year) return { wrong: '请写全年、月、日，例如 2016-02-29 或 20160229。' };
  const [month = '', date = ''] = parts.filter(Boolean);
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!isDay(day)) return { wrong: `没有${Number(year)}年${Number(month)}月${Number(date)}日这一天，请再看一遍。` };
  if (day > today) return { wrong: `${sayDay(day)}还没有到，出生日期不能在今天以后。` };
  if (Number(today.slice(0, 4)) - Number(year) > 120) return { wrong: `${sayDay(day)}太早了，请再看一遍年份。` };
  return { day };
}

/**
 * The day somebody born on `day` is `years` old.
 *
 * Where that year has no 29 February it is the 28th: a reminder had better come a day early.
 */
export function birthdayAt(day: Day, years: number): Day {
  const there = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return isDay(there) ? there : `${there.slice(0, 8)}28`;
}
