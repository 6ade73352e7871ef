import { firstDay, lastDay, type Day } from './day.ts';

/** A span of days, open where the text is silent. */
export interface Period {
  from: Day | null;
  until: Day | null;
}

/** Whether two spans can share a day; an open end can. */
export function periodsMeet(a: Period, b: Period): boolean {
  const startsAfter = (one: Period, other: Period) =>
    one.from !== null && other.until !== null && firstDay(one.from) > lastDay(other.until);
  return !startsAfter(a, b) && !startsAfter(b, a);
}
