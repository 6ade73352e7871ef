import { countLines, MARGIN, widthOf } from './count-lines.ts';
import { BODY_BOX, SETTINGS } from './slide-geometry.ts';

/** A table of words; every row is as wide as its head. */
export interface Table {
  kind: 'table';
  /** What it shows, in a sentence, for whoever does not see it. */
  says: string;
  head: string[];
  rows: string[][];
}

/** Who does what: one after the other where `ordered`, else side by side. */
export interface Flow {
  kind: 'flow';
  says: string;
  ordered: boolean;
  steps: { who: string; says: string }[];
}

/** A picture that an editor drew; `says` tells all that is seen in it. */
export interface Picture {
  kind: 'picture';
  says: string;
  /** Its file in `content/pictures/`. */
  file: string;
  /** Its size in pixels. */
  width: number;
  height: number;
}

/** What a slide shows as native shapes, drawn from words. */
export type Drawing = Table | Flow;
export type Figure = Drawing | Picture;

/** How a figure lies on a slide, in units: the widths of its columns and the height of each row, its head first. */
export interface LaidFigure {
  widths: number[];
  heights: number[];
  /** The space between two rows. */
  gap: number;
  h: number;
}

/** Space between words and the edge of their cell. */
export const CELL_PAD = { x: 14, y: 8 };
/** The space between two steps: an arrow stands in it where they follow one another. */
const GAP = { ordered: 26, beside: 12 };
/** So many characters of a cell stand on one line as long as there is room for that: a year, a sum, who it is. */
const KEPT = 5;
const { size, line } = SETTINGS.figure;

const rowHeight = (cells: string[], widths: number[]): number =>
  Math.max(...cells.map((cell, i) => countLines(cell, ((widths[i] ?? 0) - 2 * CELL_PAD.x) / size))) * line +
  2 * CELL_PAD.y;

/** A body is this many shares wide; every column takes whole ones, so that a page can name its width by a class. */
export const SHARES = 24;

const sharesFor = (width: number): number =>
  Math.ceil((((width + MARGIN) * size + 2 * CELL_PAD.x) * SHARES) / BODY_BOX.w);
const widthsOf = (shares: number[]): number[] => shares.map((share) => (share * BODY_BOX.w) / SHARES);
const heightsOf = (rows: string[][], shares: number[]): number[] =>
  rows.map((cells) => rowHeight(cells, widthsOf(shares)));
const sumOf = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/**
 * How many shares of the body each column takes; all of them together. A narrow column keeps its words on one line; what
 * is left goes, share by share, where it makes the figure lowest, else where most words stand in least room.
 */
export function sharesOf(rows: string[][]): number[] {
  const wanted = (rows[0] ?? []).map((_, column) => Math.max(1, ...rows.map((row) => widthOf(row[column] ?? ''))));
  let shares = wanted.map((width) => sharesFor(Math.min(width, KEPT)));
  const changed = (at: number, by: number) => shares.map((share, i) => (i === at ? share + by : share));
  while (sumOf(shares) > SHARES) shares = changed(shares.indexOf(Math.max(...shares)), -1);
  while (sumOf(shares) < SHARES) {
    const costs = shares.map((share, i) => [sumOf(heightsOf(rows, changed(i, 1))), share / (wanted[i] ?? 1)] as const);
    const [best] = costs.map((_, i) => i).sort((a, b) => compare(costs[a], costs[b]));
    shares = changed(best ?? 0, 1);
  }
  return shares;
}

const compare = (a: readonly [number, number] = [0, 0], b: readonly [number, number] = [0, 0]): number =>
  a[0] - b[0] || a[1] - b[1];

/** The rows of a figure as cells; of a table its head first. */
export const rowsOf = (figure: Drawing): string[][] =>
  figure.kind === 'table'
    ? [figure.head, ...figure.rows]
    : figure.steps.map(({ who, says }) => (figure.steps.some((step) => step.who) ? [who, says] : [says]));

/** How high a picture's place on a slide is, whatever its own size: a sentence stands above or below it. */
export const PICTURE_HIGH = 400;

/** Where the parts of a figure stand. */
export function layOutFigure(figure: Figure): LaidFigure {
  if (figure.kind === 'picture') return { widths: [BODY_BOX.w], heights: [PICTURE_HIGH], gap: 0, h: PICTURE_HIGH };
  const rows = rowsOf(figure);
  const shares = sharesOf(rows);
  const widths = widthsOf(shares);
  const heights = heightsOf(rows, shares);
  const gap = figure.kind === 'table' ? 0 : figure.ordered ? GAP.ordered : GAP.beside;
  return { widths, heights, gap, h: heights.reduce((sum, h) => sum + h, 0) + gap * Math.max(0, rows.length - 1) };
}

const lengthOf = (figure: Drawing): number => (figure.kind === 'table' ? figure.rows : figure.steps).length;
const part = (figure: Drawing, from: number, to: number): Drawing =>
  figure.kind === 'table'
    ? { ...figure, rows: figure.rows.slice(from, to) }
    : { ...figure, steps: figure.steps.slice(from, to) };

/** A figure cut into parts of whole rows, a picture never; none higher than `room`; a row that is higher stands alone. */
export function cutFigure(figure: Figure, room: number): Figure[] {
  if (figure.kind === 'picture') return [figure];
  const parts: Figure[] = [];
  let from = 0;
  for (let to = 1; to <= lengthOf(figure); to++) {
    if (to < lengthOf(figure) && layOutFigure(part(figure, from, to + 1)).h <= room) continue;
    parts.push(part(figure, from, to));
    from = to;
  }
  return parts;
}
