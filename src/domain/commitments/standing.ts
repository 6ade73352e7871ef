import type { Due } from '../../schemas/claims/commitment.ts';
import { addDays } from '../time/add-days.ts';
import type { Day } from '../time/day.ts';
import { timingOf } from './commitment-time.ts';

/** How many days ahead an office looks. */
export const AHEAD = 90;

/** Where a commitment stands on a day, in the order in which an office reads it. */
export const standings = ['overdue', 'soon', 'later', 'undated'] as const;
export type Standing = (typeof standings)[number];

/**
 * Where a commitment stands on `day`, looking `ahead` days: the one reckoning behind every page, list and calendar.
 *
 * What recurs is due at the end of its period and never overdue. What no calendar holds (every two years, so many days
 * from an event) has a due date all the same: it is `later`.
 */
export function standingOf(due: Due | null, day: Day, ahead = AHEAD): Standing {
  const timing = timingOf(due, day);
  if (timing.kind === 'none') return 'undated';
  if (timing.kind === 'overdue') return 'overdue';
  const on = timing.kind === 'due' ? timing.on : timing.kind === 'recurring' ? timing.next : null;
  return on !== null && on <= addDays(day, ahead) ? 'soon' : 'later';
}

/** The ways to ask the ledger for a time; what is overdue or due soon is dated as well. */
export const timeValues = ['overdue', 'soon', 'dated', 'undated'] as const;
export type TimeValue = (typeof timeValues)[number];

/** Times that had other names, in addresses that were shared. */
export const formerTimes: Record<string, TimeValue> = {
  due: 'dated',
  recurring: 'dated',
  counted: 'dated',
  none: 'undated',
};

/** The times under which a commitment is found on `day`. */
export function timesOf(due: Due | null, day: Day): TimeValue[] {
  const standing = standingOf(due, day);
  if (standing === 'undated') return ['undated'];
  return standing === 'later' ? ['dated'] : [standing, 'dated'];
}

/** The times under which a commitment may be found on one day or another. */
export function everTimesOf(due: Due | null): TimeValue[] {
  if (due === null) return ['undated'];
  if ('on' in due) return ['overdue', 'soon', 'dated'];
  return 'every' in due && due.every !== 'two-years' ? ['soon', 'dated'] : ['dated'];
}

/** A time to ask for, in words. */
export const sayTime = (value: TimeValue): string =>
  ({ overdue: '期限已过', soon: `${AHEAD}天内到期`, dated: '写了期限', undated: '未写期限' })[value];

/** A standing in words, as the heading of a list. */
export const sayStanding = (standing: Standing): string =>
  standing === 'later' ? `${AHEAD}天内不到期` : sayTime(standing);
