import { firstDay, lastDay, type Day } from '../time/day.ts';

/** A commitment as the picture needs it: the day of its text, of each piece of evidence, and when it is due. */
export interface DatedCommitment {
  id: string;
  name: string;
  said: Day;
  evidence: Day[];
  due: Day | null;
}

/** A row of the picture: marks from left to right on one line. */
export interface CommitmentRow {
  id: string;
  name: string;
  y: number;
  marks: { kind: 'said' | 'evidence' | 'due'; x: number; day: Day }[];
  /** The line from the first mark to the last. */
  from: number;
  to: number;
}

export interface CommitmentsLayout {
  width: number;
  height: number;
  years: { year: string; x: number }[];
  rows: CommitmentRow[];
}

const ROW = 56;
const TOP = 32;
const SIDE = 12;

const heightOf = (rows: number): number => TOP + rows * ROW + 8;

/** Days since 1970 of the first day that `day` may mean. */
const dayNumber = (day: Day): number => Date.parse(firstDay(day)) / 86_400_000;

/**
 * Rows of commitments on one scale of time, from the year `since` to the end of the last year in sight.
 * Evidence older than the promise stands to its left.
 */
export function layOutCommitments(commitments: DatedCommitment[], since: number, width: number): CommitmentsLayout {
  const days = commitments.flatMap(({ said, evidence, due }) => [said, ...evidence, ...(due ? [due] : [])]);
  const lastYear = Math.max(since, ...days.map((day) => Number(day.slice(0, 4))));
  const start = dayNumber(String(since));
  const end = dayNumber(lastDay(String(lastYear)));
  const xOf = (day: Day) =>
    Math.round(SIDE + ((Math.max(dayNumber(day), start) - start) / (end - start)) * (width - 2 * SIDE));
  const rows = commitments.map(({ id, name, said, evidence, due }, i): CommitmentRow => {
    const marks = [
      { kind: 'said' as const, x: xOf(said), day: said },
      ...[...new Set(evidence)].map((day) => ({ kind: 'evidence' as const, x: xOf(day), day })),
      ...(due === null ? [] : [{ kind: 'due' as const, x: xOf(due), day: due }]),
    ].sort((a, b) => a.x - b.x);
    const xs = marks.map(({ x }) => x);
    return { id, name, y: TOP + i * ROW + ROW - 16, marks, from: Math.min(...xs), to: Math.max(...xs) };
  });
  const years = Array.from({ length: lastYear - since + 1 }, (_, i) => String(since + i));
  return {
    width,
    height: heightOf(commitments.length),
    years: years.map((year) => ({ year, x: xOf(year) })),
    rows,
  };
}

/** The same rows in as few pictures as hold no more than `most` each, all on one scale: none is longer than a page. */
export function picturesOf(layout: CommitmentsLayout, most: number): CommitmentsLayout[] {
  const count = Math.ceil(layout.rows.length / most);
  const each = Math.ceil(layout.rows.length / count);
  return Array.from({ length: count }, (_, i) => {
    const rows = layout.rows.slice(i * each, (i + 1) * each);
    return {
      ...layout,
      height: heightOf(rows.length),
      rows: rows.map((row) => ({ ...row, y: row.y - i * each * ROW })),
    };
  });
}
