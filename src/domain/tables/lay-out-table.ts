import type { CellPlace } from './table.ts';

/** What stands in one place of a table: a cell, what belongs to the cell above or on the left, or no words. */
export type Slot<T> = { kind: 'cell' | 'up' | 'left'; cell: T } | { kind: 'empty' };

/** The places of a table, row by row, and how many rows are its head. */
export function layOutTable<T extends { cell: CellPlace }>(cells: T[]): { head: number; rows: Slot<T>[][] } {
  const width = Math.max(0, ...cells.map(({ cell }) => cell.column + cell.columns - 1));
  const rows: Slot<T>[][] = [];
  let head = 0;
  for (const one of cells) {
    const { row, column, rows: high, columns, heads } = one.cell;
    if (heads === 'columns') head = Math.max(head, row + high - 1);
    for (let r = row; r < row + high; r++) {
      while (rows.length < r) rows.push(Array.from({ length: width }, () => ({ kind: 'empty' as const })));
      for (let c = column; c < column + columns; c++) {
        const kind = c > column ? 'left' : r > row ? 'up' : 'cell';
        rows[r - 1]?.splice(c - 1, 1, { kind, cell: one });
      }
    }
  }
  return { head, rows };
}
