import { birthdayAt } from './birth-date.ts';
import type { Day } from './day.ts';

/** A day to look again. It says nothing about who the child is. */
export interface ReviewDate {
  kind: 'yearly' | 'adult';
  /** The day, or the first of them. */
  on: Day;
  /** The last day on which it comes again; left out where it comes once or has no end. */
  until?: Day;
}

export const ADULT = 18;

/** The days to look again, from `today`: every year, up to the 18th birthday where the birth date is known. */
export function reviewDates(today: Day, born: Day | null): ReviewDate[] {
  const next = birthdayAt(today, 1);
  if (born === null) return [{ kind: 'yearly', on: next }];
  const adult = birthdayAt(born, ADULT);
  if (adult <= today) return [];
  return [
    ...(next < adult ? [{ kind: 'yearly' as const, on: next, until: adult }] : []),
    { kind: 'adult' as const, on: adult },
  ];
}
