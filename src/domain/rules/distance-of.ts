import type { Reason } from './decide.ts';

/** How many conditions are still to hold, at the least: none where a rule holds; one that is asked or failed is one. */
export function distanceOf(reason: Reason): number {
  if (reason.truth === 'yes') return 0;
  if (!('parts' in reason)) return 1;
  const each = reason.parts.map(distanceOf);
  return reason.kind === 'any' ? Math.min(...each) : each.reduce((sum, one) => sum + one, 0);
}
