import type { CellPlace } from './table.ts';

/** The mark of a cell that belongs to the one above it, and of one that belongs to the one on its left. */
export const UP = '^^';
export const LEFT = '<<';

type Span = Pick<CellPlace, 'row' | 'column' | 'rows' | 'columns'>;

/**
 * The cells that `rows` make with what is merged into each; `astray` are the rows, from 0, of marks that point
 * nowhere: out of the table, over the rule under its head, or to cells that make no rectangle together.
 *
 * @param head how many rows name the columns
 */
export function mergeCells(rows: string[][], head: number): { spans: Span[]; astray: number[] } {
  const spans: Span[] = [];
  const astray = new Set<number>();
  const owners: (Span | undefined)[][] = [];
  const held = new Map<Span, number>();
  for (const [r, cells] of rows.entries()) {
    const own: (Span | undefined)[] = [];
    owners.push(own);
    for (const [c, words] of cells.entries()) {
      const up = words === UP;
      const owner = up ? (r === head ? undefined : owners[r - 1]?.[c]) : words === LEFT ? own[c - 1] : undefined;
      if ((up || words === LEFT) && !owner) astray.add(r);
      const span = owner ?? { row: r + 1, column: c + 1, rows: 1, columns: 1 };
      if (!owner) spans.push(span);
      own.push(span);
      span.rows = Math.max(span.rows, r + 2 - span.row);
      span.columns = Math.max(span.columns, c + 2 - span.column);
      held.set(span, (held.get(span) ?? 0) + 1);
    }
  }
  for (const [span, count] of held) if (count !== span.rows * span.columns) astray.add(span.row + span.rows - 2);
  return { spans, astray: [...astray].sort((a, b) => a - b) };
}
