import type { Due } from '../../schemas/claims/commitment.ts';
import { isDay, type Day } from '../time/day.ts';
import { standingOf } from './standing.ts';

/** What a device remembers of a look at a reply: the day, and how many of its changes had been told by then. */
export interface Visit {
  day: Day;
  changes: number;
}

/** What was remembered; null where nothing was, or what stands there is none of ours. */
export function readVisit(words: string | null): Visit | null {
  const [, day = '', changes = ''] = /^(\d{4}-\d{2}-\d{2}) (\d{1,6})$/.exec(words ?? '') ?? [];
  return isDay(day) ? { day, changes: Number(changes) } : null;
}

export const writeVisit = ({ day, changes }: Visit): string => `${day} ${changes}`;

/** Whether a commitment has become overdue, or due soon, since a visit; what it was by then already is no news. */
export function turnedSince(due: Due | null, visit: Visit, day: Day): 'overdue' | 'soon' | null {
  const standing = standingOf(due, day);
  const isNews = (standing === 'overdue' || standing === 'soon') && standing !== standingOf(due, visit.day);
  return isNews ? standing : null;
}
