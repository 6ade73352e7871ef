/** A matrix as a picture: a column of names, a row of names, and a dot where both meet. */
export interface MatrixLayout {
  width: number;
  height: number;
  /** Names of the rows, each with the height of its middle. */
  rows: { name: string; y: number }[];
  /** Names of the columns, each a character a line, with the middle of the column. */
  columns: { letters: { letter: string; y: number }[]; x: number }[];
  dots: { x: number; y: number; says: string }[];
}

const LETTER = 18;
const ROW = 32;
const COLUMN = 56;
const GAP = 12;

/**
 * Lays out which of `columns` meet which of `rows`, in user units; the names of columns are written downwards.
 *
 * @param meets whether a row and a column meet, by their places
 */
export function layOutMatrix(
  rows: readonly string[],
  columns: readonly string[],
  meets: (row: number, column: number) => boolean,
): MatrixLayout {
  const left = Math.max(0, ...rows.map(({ length }) => length)) * LETTER + GAP;
  const top = Math.max(0, ...columns.map(({ length }) => length)) * LETTER + GAP;
  const x = (column: number) => left + (column + 0.5) * COLUMN;
  const y = (row: number) => top + (row + 0.5) * ROW;
  return {
    width: left + columns.length * COLUMN,
    height: top + rows.length * ROW,
    rows: rows.map((name, row) => ({ name, y: y(row) })),
    columns: columns.map((name, column) => ({
      x: x(column),
      letters: [...name].map((letter, i) => ({ letter, y: top - GAP - ([...name].length - 1 - i) * LETTER })),
    })),
    dots: rows.flatMap((row, i) =>
      columns.flatMap((column, k) => (meets(i, k) ? [{ x: x(k), y: y(i), says: `${column}：${row}` }] : [])),
    ),
  };
}
