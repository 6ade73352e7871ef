import { compareDays, firstDay, lastDay, type Day } from './day.ts';
import type { CitedProvision } from '../training/training-module.ts';

/** What sort of thing changed, in the order in which a handout tells of them. */
export const factKinds = ['text', 'duty', 'amount', 'promise', 'due', 'mechanism', 'event'] as const;
export type FactKind = (typeof factKinds)[number];

/** Something that a text puts on a day: from then on it is so, or it happened then. */
export interface Fact {
  id: string;
  kind: FactKind;
  /** As sharp as the text gives it; null where no text says since when. */
  day: Day | null;
  /** The roles it concerns, by id; none is everybody. */
  roles: string[];
  says: string;
  at: string;
  quote: string;
  place: CitedProvision;
  /** Where it holds. */
  region: string;
  /** Of a rate: what it was before, and since when; null where no held text says so. */
  before?: string | null;
}

/** What changed in a span: what is sure to lie in it, what may, and what has no day. */
export interface Changes {
  sure: Fact[];
  /** Facts of a year or month that the span only touches: the text does not say on which side they fall. */
  open: Fact[];
  undated: Fact[];
}

/** Facts in order of time; those of one day in order of kind, then of id. */
export const byTime = (a: Fact, b: Fact): number =>
  (a.day === null || b.day === null ? Number(a.day === null) - Number(b.day === null) : compareDays(a.day, b.day)) ||
  factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind) ||
  (a.id < b.id ? -1 : 1);

/**
 * What changed after `from` up to and with `until`, for a role (null is everybody).
 *
 * A day of a text is as sharp as it is printed: a bare 2023 counts as sure only where the whole year lies in
 * the span. Two days in the wrong order are taken in the right one.
 */
export function changesBetween(facts: readonly Fact[], from: Day, until: Day, role: string | null): Changes {
  const [start, end] = [firstDay(from), firstDay(until)].sort() as [Day, Day];
  const last = start === firstDay(until) ? lastDay(from) : lastDay(until);
  const ours = facts.filter(({ roles }) => role === null || !roles.length || roles.includes(role)).sort(byTime);
  const touches = (day: Day) => lastDay(day) > start && firstDay(day) <= (last > end ? last : end);
  const inside = (day: Day) => firstDay(day) > start && lastDay(day) <= (last > end ? last : end);
  return {
    sure: ours.filter(({ day }) => day !== null && inside(day)),
    open: ours.filter(({ day }) => day !== null && touches(day) && !inside(day)),
    undated: ours.filter(({ day }) => day === null),
  };
}

/** The kind of a fact, in words. */
export const sayFactKind = (kind: FactKind): string =>
  ({
    text: '新文件',
    duty: '职责',
    amount: '金额',
    promise: '承诺和要求',
    due: '期限',
    mechanism: '工作机制',
    event: '事件',
  })[kind];
