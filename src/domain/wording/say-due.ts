import type { Due } from '../../schemas/claims/commitment.ts';
import { lastDay, sayDay } from '../time/day.ts';

/** By when a commitment is due, in words that hold on every day. */
export function sayDue(due: Due | null): string {
  if (due === null) return '原文未定期限';
  if ('every' in due) return { year: '每年', quarter: '每季度', month: '每月' }[due.every];
  return sayDay(lastDay(due.on));
}
