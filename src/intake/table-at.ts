import { isCaption, isNote, isUnit, numberOfNote } from '../domain/tables/number-table.ts';
import { readTable } from '../domain/tables/read-table.ts';
import { isRule } from '../domain/tables/split-row.ts';
import type { Table, TableFault } from '../domain/tables/table.ts';
import type { Line } from '../domain/numbering/split-lines.ts';
import { guessHead, guessMerged } from './guess-merged.ts';
import { columnsAt, type RawLine } from './split-columns.ts';

const escaped = (cell: string): string => cell.replace(/[\\|]/g, '\\$&');
const rowOf = (cells: string[]): string => `|${cells.join('|')}|`;

/** How many lines at the end of `before` are the caption and the unit of a table that follows. */
export function linesAbove(before: Line[]): number {
  let count = 0;
  if (isUnit(before.at(-1)?.words ?? '')) count += 1;
  const title = before.at(-1 - count)?.words ?? '';
  if (isCaption(title) || (count > 0 && title && title.length <= 40 && !/[。；：，:;]$/.test(title))) count += 1;
  return count;
}

/**
 * The table that begins at `from`, how many lines it takes with the notes under it, and where it cannot be read;
 * null where none begins there.
 *
 * @param above the lines before it that are its caption and its unit
 */
export function tableAt(
  lines: RawLine[],
  from: number,
  above: Line[],
): { table: Table; faults: TableFault[]; taken: number } | null {
  const found = columnsAt(lines, from);
  if (!found) return null;
  const ruled = found.at.findIndex(({ words }) => isRule(words));
  const printed = found.at.flatMap((line, i) => (isRule(line.words) ? [] : [{ line, cells: found.rows[i] ?? [] }]));
  const rows = printed.map(({ cells }) => cells);
  const head = ruled < 0 ? guessHead(rows) : ruled;
  const written = guessMerged(rows, head).map((cells, i): Line => {
    const line = printed[i]?.line;
    // Pipes are kept as they are written, escapes and all.
    const pipes = line?.words.startsWith('|') ?? false;
    return {
      words: rowOf(pipes ? cells : cells.map(escaped)),
      line: line?.line ?? 0,
    };
  });
  const rule = {
    words: rowOf((rows[0] ?? []).map(() => '---')),
    line: found.at[ruled]?.line ?? written[0]?.line ?? 0,
  };
  const ruleLines = head > 0 && head < written.length ? [rule] : [];
  let to = from + found.taken;
  let number = 0;
  for (let line = lines[to]; line; line = lines[to]) {
    const next = numberOfNote(line.words)?.value;
    if (!isNote(line.words) && (number === 0 || next !== number + 1)) break;
    number = next ?? 0;
    to += 1;
  }
  const below = lines.slice(from + found.taken, to).map(({ words, line }) => ({ words, line }));
  const { table, faults } = readTable([...written.slice(0, head), ...ruleLines, ...written.slice(head)]);
  return { table: { ...table, above, below }, faults, taken: to - from };
}
