import type { Day } from './day.ts';
import { hanNumber } from '../amounts/read-han-number.ts';

const HAN = '〇○零一二三四五六七八九';
/** Chinese numerals of a date: 二〇二六年, 十二月, 二十一日. */
const HAN_DATE = new RegExp(`[${HAN}]{4}(?=\\s*年)|[一二三四五六七八九十]{1,3}(?=\\s*[月日号])`, 'g');
const RELATIVE: Record<string, number> = { 今年: 0, 本年: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1, 来年: 1 };
const TO = '[、和与及至到—–～~－-]';
const TOKEN = new RegExp(
  [
    String.raw`(?<![\d.])(?<y>\d{4})(?<sep>[-./])(?<m>\d{1,2})(?:\k<sep>(?<d>\d{1,2}))?(?![\d.]|\s*[万亿元])`,
    String.raw`(?<!\d)(?<year>\d{4})\s*(?:年|(?=${TO}\s*\d{4}\s*年))`,
    `(?<relative>${Object.keys(RELATIVE).join('|')})`,
    String.raw`(?<next>次年)`,
    String.raw`(?<!\d)(?<month>\d{1,2})\s*(?:月|(?=${TO}\s*\d{1,2}\s*月))`,
    String.raw`(?<!\d)(?<date>\d{1,2})\s*(?:日|(?<=月\s*\d{1,2}\s*)号|(?=${TO}\s*\d{1,2}\s*日))`,
    String.raw`第?(?<quarter>[一二三四1-4])季度`,
    String.raw`(?<half>[上下])半年`,
  ].join('|'),
  'g',
);

const two = (digits: string | number): string => String(digits).padStart(2, '0');
const inDigits = (words: string): string =>
  words
    .replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(HAN_DATE, (han) => String(hanNumber(han) ?? han));

/**
 * The days that `words` print, each as sharp as they print it: 二〇二六年三月一日, 2026.3.1, 2025年1月至3月.
 *
 * 今年 is `thisYear`, and 去年 the one before. A month without a year belongs to the last year named.
 * Quarters and halves of a year tell their first and last month.
 */
export function readDays(words: string, thisYear: string): Day[] {
  const days: Day[] = [];
  let year: string | null = null;
  let month: string | null = null;
  for (const { groups = {} } of inDigits(words).matchAll(TOKEN)) {
    const { y, m, d, relative, next, date, quarter, half } = groups;
    if (y !== undefined && m !== undefined) {
      [year, month] = [y, two(m)];
      days.push(`${year}-${month}${d === undefined ? '' : `-${two(d)}`}`);
      continue;
    }
    const shift = relative === undefined ? undefined : RELATIVE[relative];
    const named: string | undefined =
      groups['year'] ??
      (shift === undefined ? (next && year ? String(Number(year) + 1) : undefined) : String(Number(thisYear) + shift));
    if (named !== undefined) {
      [year, month] = [named, null];
      days.push(year);
    } else if (year === null) continue;
    else if (groups['month'] !== undefined) {
      month = two(groups['month']);
      days.push(`${year}-${month}`);
    } else if (date !== undefined && month !== null) days.push(`${year}-${month}-${two(date)}`);
    else if (quarter !== undefined) {
      const last = 3 * (hanNumber(quarter) ?? Number(quarter));
      days.push(`${year}-${two(last - 2)}`, `${year}-${two(last)}`);
    } else if (half !== undefined)
      days.push(...(half === '上' ? ['01', '06'] : ['07', '12']).map((at) => `${year}-${at}`));
  }
  return days;
}
