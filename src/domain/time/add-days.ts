import type { Day } from './day.ts';

/** The whole day that comes `count` days after `day`, a whole day too. */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
