import type { Doubt } from './block.ts';
import { foldOpening } from './fold-opening.ts';
import { looksNumbered } from './looks-numbered.ts';
import type { PrintedNumber } from './printed-number.ts';
import type { Line } from './split-lines.ts';

/** No number is printed farther from where its line begins. */
const OPENING = 8;

/** Tells of a line that was read as numbered although its signs are not what they look like, or was not although it looks so. */
export function doubtNumber({ words, line }: Line, number: PrintedNumber | null, doubt: (found: Doubt) => void): void {
  const { odd } = foldOpening(words.slice(0, OPENING));
  if (number && odd.length) doubt({ kind: 'odd-sign', words, line, odd });
  if (!number && looksNumbered(words)) doubt({ kind: 'unread', words, line, odd });
}
