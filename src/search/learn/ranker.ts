import { partsOf } from './parts.ts';

/**
 * Tells which records are asked for in such a wording: for each character and pair, the records that it speaks for, by
 * their place, and how loud; learnt from the queries written for them.
 */
export type Ranker = Map<string, [record: number, weight: number][]>;

/** How likely each record is meant by `query`, beside the likeliest, which is 1; records nothing speaks for are not in it. */
export function meantBy(ranker: Ranker, query: string): Map<number, number> {
  const parts = partsOf(query);
  const scores = new Map<number, number>();
  for (const part of parts)
    for (const [record, weight] of ranker.get(part) ?? []) scores.set(record, (scores.get(record) ?? 0) + weight);
  const size = Math.sqrt(Math.max(1, parts.length));
  const most = Math.max(0, ...scores.values());
  return new Map([...scores].map(([record, score]) => [record, Math.exp((score - most) / size)]));
}
