import { LEFT, UP } from './merge-cells.ts';
import { isRow, isRule, splitRow } from './split-row.ts';

/** A line of a file without what only rules a table: pipes, frames, the rule under a head, marks of merged cells. */
export function withoutRules(line: string): string {
  const words = line.trim();
  if (isRule(words)) return '';
  const cells = isRow(words) ? splitRow(words).filter((cell) => cell !== UP && cell !== LEFT) : [line];
  return cells.join(' ').replace(/[\u2500-\u257f]/g, '');
}
