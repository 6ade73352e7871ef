import { numberOfBlock } from '../domain/numbering/printed-number.ts';
import { opensContents } from '../domain/numbering/printed-parts.ts';

/** A line as the file has it, blanks at its ends and all. */
export interface RawLine {
  words: string;
  raw: string;
  line: number;
}

const FRAME = /^[\s|+─━═│┃┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╟╢╤╧║-]+$/;
const GAP = / {2,}|\u3000+/;
/** Fewer lines of columns, or of two columns without a figure in each, are no table: a signature may be set like one. */
const LEAST = 3;

interface Piece {
  from: number;
  words: string;
}
const widthOf = (words: string): number => [...words].reduce((sum, sign) => sum + (sign < '\u0100' ? 1 : 2), 0);

/** The pieces of a line between blanks, each with the place where it is set. */
function piecesOf(raw: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const part of raw.split(/( {2,}|\u3000+)/)) {
    const words = part.trim();
    if (words && !GAP.test(part))
      pieces.push({
        from: from + widthOf(part) - widthOf(part.trimStart()),
        words,
      });
    from += widthOf(part);
  }
  return pieces;
}

/** The cells of lines set in columns by blanks: a piece stands in the column that begins nearest to it. */
function byBlanks(lines: RawLine[]): string[][] | null {
  const pieces = lines.map(({ raw }) => piecesOf(raw));
  const fullest = pieces.reduce((most, one) => (one.length > most.length ? one : most), []);
  const columns = fullest.map(({ from }) => from);
  const figures = pieces.slice(1).every((one) => /^\d/.test(one.at(-1)?.words ?? ''));
  if (columns.length < 2 || (columns.length === 2 && !figures)) return null;
  return pieces.map((own) => {
    const cells = columns.map(() => '');
    for (const { from, words } of own) {
      const distances = columns.map((column) => Math.abs(column - from));
      const nearest = distances.indexOf(Math.min(...distances));
      cells[nearest] = [cells[nearest], words].filter(Boolean).join('');
    }
    return cells;
  });
}

/** A title that is set with blanks: 目　　录, 第一章　总　　则, 附　　则. */
const isTitle = (words: string): boolean =>
  opensContents(words) ||
  /^第一[^、]/.test(numberOfBlock(words)?.style ?? '') ||
  /^\p{Script=Han}\s+\p{Script=Han}$/u.test(words);

/** How many lines from `from` on are such as `is` tells. */
function run(lines: RawLine[], from: number, is: (line: RawLine) => boolean): RawLine[] {
  let to = from;
  for (let line = lines[to]; line && is(line); line = lines[to]) to += 1;
  return lines.slice(from, to);
}

/** The lines at `from` that are one table, and their cells, or null: parted by pipes, frames, tabs or blanks. */
export function columnsAt(lines: RawLine[], from: number): { taken: number; rows: string[][]; at: RawLine[] } | null {
  const framed = run(
    lines,
    from,
    ({ words }) => /^[│┃║|].*[│┃║|]$/.test(words) || (FRAME.test(words) && /[─━═]/.test(words)),
  );
  const printed = framed.filter(({ words }) => !FRAME.test(words) || /^\|/.test(words));
  if (printed.length > 1) {
    const rows = printed.map(({ words }) =>
      words
        .slice(1, -1)
        .split(/[│┃║]|(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
    return { taken: framed.length, rows, at: printed };
  }
  const tabbed = run(lines, from, ({ raw }) => raw.trimEnd().includes('\t') && /\S\t/.test(raw + '\t'));
  const cells = tabbed.map(({ raw }) =>
    raw
      .replace(/^ +|[ \r]+$/g, '')
      .split('\t')
      .map((cell) => cell.trim()),
  );
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (tabbed.length > 1 && width > 1 && (cells[0]?.filter(Boolean).length ?? 0) > 1) {
    // A converter drops the empty cells at the end of a row.
    const rows = cells.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
    return { taken: tabbed.length, rows, at: tabbed };
  }
  const blank = run(
    lines,
    from,
    ({ words, raw }) => !isTitle(words) && (GAP.test(words) || /^(?: {4,}|\u3000{3,})\S+$/.test(raw.trimEnd())),
  );
  const rows = blank.length < LEAST ? null : byBlanks(blank);
  return rows && { taken: blank.length, rows, at: blank };
}
