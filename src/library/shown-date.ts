import { sayForce } from '../domain/wording/say-force.ts';
import { printed } from '../content/kinds/all-works.ts';
import type { Text } from '../content/reading/read-text.ts';

/**
 * The date of a text for a line of facts: as printed, and marked where the print is in doubt; of a law that
 * prints none, from when it is in force.
 */
export function shownDate(text: Text): string {
  const date = printed(text, 'date');
  if (date === null) return sayForce(text.data)[0] ?? '日期未载明';
  return text.data.date.reason ? `${date}（印文存疑）` : date;
}
