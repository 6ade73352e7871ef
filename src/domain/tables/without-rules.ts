import { LEFT, UP } from './merge-cells.ts';
import { isRow, isRule, splitRow } from './split-row.ts';

/** A converter's mark of a picture: its words are no line of the file. */
const PICTURE = /^!\[[^\]]*\]\([^)]*\)$/;

/**
 * A line of a file without what prints nothing of its own: pipes, frames, the rule under a head, marks of merged
 * cells, the mark of a picture.
 */
export function withoutRules(line: string): string {
  const words = line.trim();
  if (isRule(words) || PICTURE.test(words)) return '';
  const cells = isRow(words) ? splitRow(words).filter((cell) => cell !== UP && cell !== LEFT) : [line];
  return cells.join(' ').replace(/[\u2500-\u257f]/g, '');
}
