const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A calendar day as text, whole or partial: `2026`, `2026-11`, `2026-11-01`. */
export type Day = string;

/** Whether `text` is a day that exists in the calendar; `2026-02-30` is not. */
export function isDay(text: string): boolean {
  const [, year, month, date] = SHAPE.exec(text) ?? [];
  if (!year) return false;
  if (!month) return true;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12) return false;
  return !date || (Number(date) >= 1 && Number(date) <= last);
}

/** The first whole day that `day` may mean: `2023` is `2023-01-01`. */
export function firstDay(day: Day): Day {
  return day + '-01-01'.slice(day.length - 4);
}

/** The last whole day that `day` may mean: `2023-02` is `2023-02-28`. */
export function lastDay(day: Day): Day {
  const [year, month, date] = day.split('-');
  if (date) return day;
  if (!month) return `${year}-12-31`;
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** Order of two days by the first day each may mean; a vaguer day comes before a sharper one. */
export function compareDays(a: Day, b: Day): number {
  return firstDay(a) === firstDay(b) ? a.length - b.length : firstDay(a) < firstDay(b) ? -1 : 1;
}

/** The day in Chinese: `2023年`, `2023年10月`, `2023年10月1日`. */
export function sayDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${date ? `${date}日` : ''}`;
}
