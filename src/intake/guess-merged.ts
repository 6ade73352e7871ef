import { LEFT, UP } from '../domain/tables/merge-cells.ts';

const MOST_HEADS = 3;
const isFigure = (cell: string): boolean => /^[\d０-９—–-]/.test(cell);

/** How many rows name the columns: those above the first that holds a figure, if it is no ordinal; else one. */
export function guessHead(rows: string[][]): number {
  const first = rows.findIndex((cells) => cells.slice(1).some(isFigure));
  if (first < 0) return rows.length > 1 ? 1 : 0;
  // A head of more rows has cells that are empty; a row of words alone may be the first of the body.
  let head = Math.min(first, 1);
  while (head < Math.min(first, MOST_HEADS) && (rows[head - 1] ?? []).some((cell) => !cell || cell === LEFT)) head += 1;
  return head;
}

/**
 * `rows` in which the cells that plain text leaves empty are marked as merged, as far as print tells: in the head
 * one on the right of words with words below it, and one below words; in the body one in the first column.
 */
export function guessMerged(rows: string[][], head: number): string[][] {
  if (rows.some((cells) => cells.some((cell) => cell === UP || cell === LEFT))) return rows;
  const marked = rows.map((cells) => [...cells]);
  for (const [r, cells] of marked.entries()) {
    for (const [c, cell] of cells.entries()) {
      if (cell) continue;
      if (r < head) {
        const below = rows.slice(r + 1, head).some((row) => row[c]);
        if (below && c > 0 && marked[r]?.[c - 1]) cells[c] = LEFT;
        else if (r > 0 && marked[r - 1]?.[c] && marked[r - 1]?.[c] !== LEFT) cells[c] = UP;
      } else if (c === 0 && r > head && marked[r - 1]?.[0]) cells[c] = UP;
    }
  }
  return marked;
}
