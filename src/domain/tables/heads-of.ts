import type { CellPlace } from './table.ts';

const meets = (a: number, of: number, b: number, or: number): boolean => a < b + or && b < a + of;

/** What names a cell: the cells over its columns, from the top, and those before it in its rows. */
export function headsOf<T extends CellPlace>(cell: CellPlace, cells: T[]): { columns: T[]; row: T[] } {
  const over = cells.filter(({ heads, row }) => heads === 'columns' && row < cell.row);
  const before = cells.filter(({ heads, column }) => heads === 'row' && column < cell.column);
  return {
    columns: over.filter(({ column, columns }) => meets(column, columns, cell.column, cell.columns)),
    row: before.filter(({ row, rows }) => meets(row, rows, cell.row, cell.rows)),
  };
}
