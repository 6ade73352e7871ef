import { compareDays, type Day } from '../time/day.ts';
import { wrapLabel } from './wrap-label.ts';

/** What stands on the timeline: a text that is held, a paper that is not, or an event that a text tells. */
export type Lane = 'text' | 'work' | 'event';

/** Something with a day. */
export interface Moment {
  id: string;
  lane: Lane;
  day: Day;
  until?: Day | undefined;
  /** A short name above `name` that is never cut, such as a number. */
  lead?: string | undefined;
  name: string;
  /** Whether the day is the one printed; where it is not, it gets a sign. */
  settled: boolean;
}

/** A moment and where it is drawn; `x` and `y` are the middle of its mark. */
export interface PlacedMoment<M> {
  moment: M;
  x: number;
  y: number;
  date: { words: string; x: number };
  lines: { words: string; x: number; y: number; lead: boolean }[];
  top: number;
  bottom: number;
}

export interface TimelineLayout<M> {
  width: number;
  height: number;
  /** Each column's left edge, and the upright line on which its marks stand. */
  columns: { left: number; axis: number }[];
  years: { year: string; x: number; top: number; bottom: number }[];
  moments: PlacedMoment<M>[];
}

const EM = 16;
const LINE = 22;
const GAP = 12;
const AXIS = 8;
const DATE = 20;
const LABEL = 104;
/** From the top of a line to its baseline, and to the middle of a mark beside it. */
const BASE = 17;
const MIDDLE = 11;

/** The day inside its year: `5月24日`, `5月`, and the year where no more is known. * means not as printed. */
export function sayInYear({ day, until, settled }: Pick<Moment, 'day' | 'until' | 'settled'>): string {
  const [year, month, date] = day.split('-').map(Number);
  const words = month ? `${month}月${date ? `${date}日` : ''}` : `${year}年`;
  return words + (until === undefined ? '' : '起') + (settled ? '' : '*');
}

/**
 * Places moments under each other in order of day, in bands of one year; every year from the first to
 * the last has its band, also an empty one. `columns` says which lanes share a column.
 *
 * In one column the year stands above its moments, in several at their left.
 */
export function layOutTimeline<M extends Moment>(
  moments: M[],
  { width, columns }: { width: number; columns: Lane[][] },
): TimelineLayout<M> {
  const sorted = [...moments].sort((a, b) => compareDays(a.day, b.day));
  const first = Number(sorted[0]?.day.slice(0, 4) ?? 0);
  const last = Number(sorted.at(-1)?.day.slice(0, 4) ?? -1);
  const margin = columns.length > 1 ? 72 : 0;
  const head = columns.length > 1 ? 0 : 34;
  const each = (width - margin) / columns.length;
  const layout: TimelineLayout<M> = {
    width,
    height: 0,
    columns: columns.map((_, i) => ({ left: margin + i * each, axis: margin + i * each + AXIS })),
    years: [],
    moments: [],
  };

  for (let number = first; number <= last; number++) {
    const year = String(number);
    const top = layout.height;
    let bottom = top + Math.max(head, LINE + GAP);
    for (const [i, lanes] of columns.entries()) {
      const left = margin + i * each;
      let y = top + head + GAP / 2;
      for (const moment of sorted.filter(({ day, lane }) => day.startsWith(year) && lanes.includes(lane))) {
        const placed = place(moment, left, y, Math.floor((each - LABEL) / EM) - 1);
        layout.moments.push(placed);
        y = placed.bottom + GAP;
      }
      bottom = Math.max(bottom, y);
    }
    layout.years.push({ year, x: margin ? 0 : DATE, top, bottom });
    layout.height = bottom;
  }
  return layout;
}

function place<M extends Moment>(moment: M, left: number, top: number, ems: number): PlacedMoment<M> {
  const words = [
    ...wrapLabel(moment.lead ?? '', ems).map((line) => ({ words: line, lead: true })),
    ...wrapLabel(moment.name, ems, 3).map((line) => ({ words: line, lead: false })),
  ];
  return {
    moment,
    x: left + AXIS,
    y: top + MIDDLE,
    date: { words: sayInYear(moment), x: left + DATE },
    lines: words.map((line, i) => ({ ...line, x: left + LABEL, y: top + i * LINE + BASE })),
    top,
    bottom: top + words.length * LINE,
  };
}
