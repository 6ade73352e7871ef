import { commitmentStates } from '../../domain/commitments/commitment-state.ts';
import { everTimesOf, sayTime, timesOf, timeValues, type TimeValue } from '../../domain/commitments/standing.ts';
import { sayCommitmentKind, sayGrade, sayState } from '../../domain/wording/commitments/say-commitment.ts';
import { actorName } from '../../library/actors-of.ts';
import { reckonedFrom } from '../../library/reckoned-from.ts';
import type { Library } from '../../library/open.ts';
import { shortName } from '../../library/name-provision.ts';
import type { Tracked } from '../../library/commitments/tracked.ts';
import { textAt } from '../../library/text-at.ts';

/** The ways in which the ledger can be narrowed, with their names. */
export const ledgerWays = [
  ['kind', '性质'],
  ['state', '证据状态'],
  ['time', '期限'],
  ['reply', '出自'],
  ['region', '地区'],
  ['topic', '主题'],
  ['grade', '语气'],
  ['by', '谁来办'],
] as const;
export type LedgerWay = (typeof ledgerWays)[number][0];

/** The value of those of which the text does not say who is to act. */
const NOBODY = 'not-stated';

/** One value of one way, with the commitments it may leave: which are overdue or due soon, only the reader's day tells. */
export interface LedgerFacet {
  way: LedgerWay;
  wayName: string;
  value: string;
  valueName: string;
  commitments: Tracked[];
  /** How many it leaves on the library's day. */
  count: number;
}

/** The values of a commitment by each way; a commitment of several bodies has several. */
export function facetValues(library: Library, { data, text, state, grade }: Tracked): Record<LedgerWay, string[]> {
  return {
    kind: [data.kind],
    state: [state],
    time: timesOf(data.due, reckonedFrom(library)),
    reply: [text.id],
    region: [text.data.region],
    topic: [data.topic],
    grade: [grade],
    by: data.by.length ? data.by : [NOBODY],
  };
}

/** The name of a value for readers. */
export function sayFacetValue(library: Library, way: LedgerWay, value: string): string {
  const text = textAt(library, value);
  return {
    kind: () => sayCommitmentKind(value as Tracked['data']['kind']),
    state: () => sayState(value as Tracked['state']),
    time: () => sayTime(value as TimeValue),
    reply: () => (text ? shortName(text) : value),
    region: () => library.regions.get(value)?.name ?? value,
    topic: () => library.topics.get(value)?.name ?? value,
    grade: () => sayGrade(value as Tracked['grade']),
    by: () => (value === NOBODY ? '原文未载明' : actorName(library, value)),
  }[way]();
}

/** Fixed orders, where a reader expects one; other values come as the corpus has them. */
const ORDERS: Partial<Record<LedgerWay, readonly string[]>> = {
  state: commitmentStates,
  time: timeValues,
  grade: ['hard', 'medium', 'soft'],
};

/**
 * Every way to narrow the ledger, in the order of `ledgerWays`: each value that leaves a commitment, and of a fixed
 * order all, since their addresses were published.
 */
export function ledgerFacets(library: Library): LedgerFacet[] {
  return ledgerWays.flatMap(([way, wayName]) => {
    const order = ORDERS[way];
    const groups = new Map<string, Tracked[]>((order ?? []).map((value) => [value, []]));
    const counts = new Map<string, number>();
    for (const commitment of library.commitments) {
      const now = facetValues(library, commitment)[way];
      for (const value of now) counts.set(value, (counts.get(value) ?? 0) + 1);
      for (const value of new Set(way === 'time' ? everTimesOf(commitment.data.due) : now)) {
        groups.set(value, [...(groups.get(value) ?? []), commitment]);
      }
    }
    return [...groups].map(([value, commitments]) => ({
      way,
      wayName,
      value,
      valueName: sayFacetValue(library, way, value),
      commitments,
      count: counts.get(value) ?? 0,
    }));
  });
}
