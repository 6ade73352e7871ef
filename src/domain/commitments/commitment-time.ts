import type { Due, Interval } from '../../schemas/claims/commitment.ts';
import { sayInterval, sayWithin } from '../wording/commitments/say-due.ts';
import { lastDay, sayDay, type Day } from '../time/day.ts';

/** How a commitment stands in time on a given day. Time says nothing about whether it was kept. */
export type Timing =
  | { kind: 'none' }
  | { kind: 'due'; on: Day }
  | { kind: 'overdue'; on: Day }
  /** The next day is null where the calendar alone does not tell in which of the years it is due. */
  | { kind: 'recurring'; every: Interval; next: Day | null }
  /** Counted from an event of which no text tells the day. */
  | { kind: 'counted'; due: Within };

type Within = Extract<Due, { within: number }>;

/** How many months a period of the calendar has. */
const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** An interval whose periods the calendar has. */
export type CalendarInterval = Exclude<Interval, 'two-years'>;

/** The last day of the week (its Sunday), month, quarter, half or year that `day` lies in. */
export function endOfPeriod(every: CalendarInterval, day: Day): Day {
  if (every === 'week') {
    const date = new Date(`${day}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7));
    return date.toISOString().slice(0, 10);
  }
  const [year = '', month = ''] = day.split('-');
  const last = Math.ceil(Number(month) / MONTHS[every]) * MONTHS[every];
  return lastDay(`${year}-${String(last).padStart(2, '0')}`);
}

/**
 * The time of a commitment on `day` (a whole day). A partial due day is due at its end; the due day
 * itself is not yet overdue. What recurs is next due at the end of the period that `day` lies in; what is counted from an
 * event is never overdue, as nobody knows its day.
 */
export function timingOf(due: Due | null, day: Day): Timing {
  if (due === null) return { kind: 'none' };
  if ('every' in due) {
    const { every } = due;
    return { kind: 'recurring', every, next: every === 'two-years' ? null : endOfPeriod(every, day) };
  }
  if ('within' in due) return { kind: 'counted', due };
  const on = lastDay(due.on);
  return { kind: on < day ? 'overdue' : 'due', on };
}

/** A timing in words, with its day. */
export function sayTiming(timing: Timing): string {
  switch (timing.kind) {
    case 'none':
      return '原文未定期限';
    case 'recurring':
      return sayInterval(timing.every) + (timing.next ? `，本期至${sayDay(timing.next)}` : '');
    case 'counted':
      return sayWithin(timing.due);
    default:
      return `${sayDay(timing.on)}${timing.kind === 'overdue' ? '，期限已过' : '到期'}`;
  }
}

/** Whether a calendar can hold it: what is counted from an event, or due in one of two years, has no day. */
export const hasDay = (due: Due | null): boolean =>
  due !== null && ('on' in due || ('every' in due && due.every !== 'two-years'));
