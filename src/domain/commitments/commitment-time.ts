import type { Due } from '../../schemas/claims/commitment.ts';
import { lastDay, sayDay, type Day } from '../time/day.ts';

/** How a commitment stands in time on a given day. Time says nothing about whether it was kept. */
export type Timing =
  | { kind: 'none' }
  | { kind: 'due'; on: Day }
  | { kind: 'overdue'; on: Day }
  | { kind: 'recurring'; every: 'year' | 'quarter' | 'month'; next: Day };

/** The last day of the year, quarter or month that `day` lies in. */
export function endOfPeriod(every: 'year' | 'quarter' | 'month', day: Day): Day {
  const [year = '', month = ''] = day.split('-');
  if (every === 'year') return `${year}-12-31`;
  const last = every === 'month' ? Number(month) : Math.ceil(Number(month) / 3) * 3;
  return lastDay(`${year}-${String(last).padStart(2, '0')}`);
}

/**
 * The time of a commitment on `day` (a whole day). A partial due day is due at its end; the due day
 * itself is not yet overdue. A rhythm is next due at the end of the period that `day` lies in.
 */
export function timingOf(due: Due | null, day: Day): Timing {
  if (due === null) return { kind: 'none' };
  if ('every' in due) return { kind: 'recurring', every: due.every, next: endOfPeriod(due.every, day) };
  const on = lastDay(due.on);
  return { kind: on < day ? 'overdue' : 'due', on };
}

/** Every kind of timing, in the order in which a reader is offered them. */
export const timingKinds = ['overdue', 'due', 'recurring', 'none'] as const;

/** A kind of timing in words. */
export const sayTimingKind = (kind: Timing['kind']): string =>
  ({ overdue: '期限已过', due: '未到期', recurring: '定期', none: '未定期限' })[kind];

/** A timing in words, with its day. */
export function sayTiming(timing: Timing): string {
  switch (timing.kind) {
    case 'none':
      return '原文未定期限';
    case 'recurring':
      return `${{ year: '每年', quarter: '每季度', month: '每月' }[timing.every]}，本期至${sayDay(timing.next)}`;
    default:
      return `${sayDay(timing.on)}${timing.kind === 'overdue' ? '，期限已过' : '到期'}`;
  }
}
