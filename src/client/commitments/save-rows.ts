import { isDay } from '../../domain/time/day.ts';
import { part } from '../frame/element.ts';
import { saveFile } from '../frame/save-file.ts';
import { reckonedToday } from './reckoned.ts';
import { rowsCalendar } from './rows-calendar.ts';
import { selectionSheet } from './selection-sheet.ts';

/** What the page says of the file that is made. */
interface Made {
  /** What the calendar is called; a sheet is called after it. */
  name: string;
  /** What no state means. */
  caution: string;
  /** The day to look again at what has no day; anything else where none is chosen. */
  review: string;
  /** Where the rows of a text are fetched from, with `*` for the text. */
  addressOf: string;
}

/** The commitment of a row, which its address ends in. */
const idOf = (row: HTMLElement): string =>
  part<HTMLAnchorElement>(row, '[data-what]').href.split('/').slice(-2)[0] ?? '';

async function sheet(rows: readonly HTMLElement[], { name, addressOf }: Made): Promise<string> {
  if (rows.length === 0) return '没有选出的项，做不成表格。';
  const chosen = rows.map((row) => ({ id: idOf(row), text: row.dataset['reply'] ?? '' }));
  const made = await selectionSheet(chosen, reckonedToday(), (text) => addressOf.replace('*', text));
  saveFile(new File([made], `${name.replace('日历', '表格')}.xlsx`, { type: made.type }));
  return `已存 ${chosen.length} 项。`;
}

async function calendar(rows: readonly HTMLElement[], { name, caution, review }: Made): Promise<string> {
  if (rows.length === 0) return '没有选出的项，做不成日历。';
  const day = isDay(review) && review.length === 10 ? review : null;
  const made = rowsCalendar(rows, { name, description: caution, review: day });
  if (made === null) return '这些项都没有写哪一天。定一个回看的日子，再存。';
  saveFile(new File([made], `${name}.ics`, { type: 'text/calendar;charset=utf-8' }));
  const events = made.split('BEGIN:VEVENT').length - 1;
  return `已存 ${events} 项${events < rows.length ? `，另 ${rows.length - events} 项没有日子` : ''}。`;
}

/** Makes a file of rows and hands it to the browser; says what came of it. @throws where what is needed does not arrive */
export const saveRows = { calendar, sheet };
