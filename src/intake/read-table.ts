import type { Line } from '../domain/texts/split-lines.ts';

/** A cell of a table of pipes. */
export interface Cell extends Line {
  row: number;
  column: number;
}

const isRow = ({ words }: Line): boolean => /^\|.*\|$/.test(words.trim());
/** The line under a header row: |---|---|. */
const RULE = /^\|(?:\s*:?-+:?\s*\|)+$/;

/** How many lines at `from` are rows of one table. */
export function rowsAt(lines: Line[], from: number): number {
  let to = from;
  for (let line = lines[to]; line && isRow(line); line = lines[to]) to += 1;
  return to - from;
}

/** The cells of `rows`, counted from 1, and the first line whose row is longer or shorter than the first. */
export function readTable(rows: Line[]): { cells: Cell[]; uneven: Line | null } {
  const printed = rows.filter(({ words }) => !RULE.test(words.trim()));
  const split = printed.map(({ words, line }) => ({ line, cells: words.trim().slice(1, -1).split('|') }));
  const width = split[0]?.cells.length;
  return {
    cells: split.flatMap(({ line, cells }, r) =>
      cells.map((words, c) => ({ words: words.trim(), line, row: r + 1, column: c + 1 })),
    ),
    uneven: printed.find((_, i) => split[i]?.cells.length !== width) ?? null,
  };
}
