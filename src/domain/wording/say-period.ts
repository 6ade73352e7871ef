import { sayDay } from '../time/day.ts';
import type { Period } from '../time/period.ts';

/** A span of days in Chinese; what the text leaves open is said, never filled in. */
export function sayPeriod({ from, until }: Period): string {
  if (from === null && until === null) return '起止时间原文未载明';
  if (from === until && from !== null) return sayDay(from);
  if (until === null) return `${sayDay(from ?? '')}起`;
  return from === null ? `至${sayDay(until)}` : `${sayDay(from)}至${sayDay(until)}`;
}
