import { diffArrays } from 'diff';
import type { Span } from './place-quote.ts';

/** Signs of one text and of another that stand in the same place and are not the same; either may be none. */
export interface Difference {
  ours: Span;
  theirs: Span;
}

/** Beyond so many signs the two are told as one difference: to part them further takes long, and helps nobody. */
const MOST = 2000;

/** Differences with no more than so many like signs between them are one: words that were exchanged share some by chance. */
const NEAR = 2;

const MARK = /[。，、；：！？]/;

/** How many signs two lists share from their start. */
function sharedStart(ours: readonly string[], theirs: readonly string[]): number {
  const most = Math.min(ours.length, theirs.length);
  for (let i = 0; i < most; i++) if (ours[i] !== theirs[i]) return i;
  return most;
}

/**
 * What one of the two lacks, started behind the mark that ends the words before it, where it may as well start there:
 * `。乙` before `。` is `乙。` behind `。`.
 */
function behindMark(one: Difference, ours: readonly string[], theirs: readonly string[]): Difference {
  const [signs, { start, end }] = one.ours.start === one.ours.end ? [theirs, one.theirs] : [ours, one.ours];
  const pure = one.ours.start === one.ours.end || one.theirs.start === one.theirs.end;
  const first = signs[start] ?? '';
  if (!pure || !MARK.test(first) || signs[end] !== first) return one;
  const next = (span: Span): Span => ({ start: span.start + 1, end: span.end + 1 });
  return { ours: next(one.ours), theirs: next(one.theirs) };
}

/** Every place where two lists of signs differ, in order. */
export function findDifferences(ours: readonly string[], theirs: readonly string[]): Difference[] {
  const start = sharedStart(ours, theirs);
  const [our, their] = [ours.slice(start), theirs.slice(start)];
  const end = sharedStart(our.toReversed(), their.toReversed());
  const [a, b] = [our.slice(0, our.length - end), their.slice(0, their.length - end)];
  if (!a.length && !b.length) return [];
  const all = { ours: { start, end: start + a.length }, theirs: { start, end: start + b.length } };
  const parts = a.length && b.length ? diffArrays(a, b, { maxEditLength: MOST }) : undefined;
  if (!parts) return [behindMark(all, ours, theirs)];
  const found: Difference[] = [];
  let [i, j] = [start, start];
  for (const { added, removed, value } of parts) {
    const next = { ours: { start: i, end: i }, theirs: { start: j, end: j } };
    const last = found.at(-1);
    if (!added) i += value.length;
    if (!removed) j += value.length;
    if (!added && !removed) continue;
    const open = last && next.ours.start - last.ours.end <= NEAR ? last : next;
    if (open === next) found.push(next);
    open.ours.end = i;
    open.theirs.end = j;
  }
  return found.map((one) => behindMark(one, ours, theirs));
}
