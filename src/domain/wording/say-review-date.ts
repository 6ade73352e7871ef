import { sayDay } from '../time/day.ts';
import type { ReviewDate } from '../time/review-dates.ts';

/** A day to look again, in words. */
export function sayReviewDate({ kind, on, until }: ReviewDate): string {
  if (kind === 'adult') return `${sayDay(on)}满18周岁：要求未满18周岁的条件从这天起不再符合，请提前再核对一次。`;
  return `${sayDay(on)}起每年一次：情况会变，再核对一次${until === undefined ? '' : `，到${sayDay(until)}为止`}。`;
}
