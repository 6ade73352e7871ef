import { dueCalendar, type CalendarItem, type DueCalendar } from '../../domain/commitments/due-calendar.ts';
import { part } from '../frame/element.ts';
import { reckonedToday } from './reckoned.ts';
import { dueOfRow } from './reckon-rows.ts';

const wordsOf = (row: HTMLElement, selector: string): string =>
  row.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What a calendar holds of a row, in the words of the row. */
function itemOf(row: HTMLElement, caution: string): CalendarItem {
  const link = part<HTMLAnchorElement>(row, '[data-what]');
  const url = link.href;
  const due = dueOfRow(row);
  return {
    id: url.split('/').slice(-2)[0] ?? '',
    summary: `承诺期限：${wordsOf(row, '[data-what]')}`,
    description: [
      `“${wordsOf(row, '.quote')}”`,
      `——${wordsOf(row, '[data-place]')}`,
      `办理单位：${wordsOf(row, '[data-who]')}`,
      `期限：${due ? `“${due.quote}”` : '原文未定期限'}`,
      `证据状态：${wordsOf(row, '.state [data-word]')}`,
      caution,
      url,
    ],
    url,
    due,
    issued: row.dataset['date'] ?? '',
  };
}

/** A calendar of rows, in their own words, made today; null where none of them has a day. */
export function rowsCalendar(
  rows: readonly HTMLElement[],
  of: Pick<DueCalendar, 'name' | 'description' | 'review'>,
): string | null {
  return dueCalendar({ ...of, stamp: reckonedToday(), items: rows.map((row) => itemOf(row, of.description)) });
}
