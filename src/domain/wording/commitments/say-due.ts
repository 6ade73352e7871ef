import type { Due, Interval } from '../../../schemas/claims/commitment.ts';
import { lastDay, sayDay } from '../../time/day.ts';

/** An interval in the reader's words. */
export const sayInterval = (every: Interval): string =>
  ({ week: '每周', month: '每月', quarter: '每季度', 'half-year': '每半年', year: '每年', 'two-years': '每两年' })[
    every
  ];

/** A span from an event in words, the event as printed: 自收到之日起15个工作日内. */
export const sayWithin = ({ within, unit, from }: Extract<Due, { within: number }>): string =>
  `自${from}起${within}${{ day: '日', 'working-day': '个工作日', month: '个月' }[unit]}内`;

/** By when a commitment is due, in words that hold on every day. */
export function sayDue(due: Due | null): string {
  if (due === null) return '原文未定期限';
  if ('every' in due) return sayInterval(due.every);
  return 'within' in due ? sayWithin(due) : sayDay(lastDay(due.on));
}
