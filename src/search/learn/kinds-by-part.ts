import { partsOf } from './parts.ts';

/** For each stretch of characters, the sort that it tells of most, by its place in a list. */
export type KindsByPart = Map<string, number>;

/** A sort's share in a part must be so great, beside its share in all: chance tells of none. */
const TELLING = 2;

/** Learns which of `kinds` each part of their sentences tells of; parts that tell of none are left out. */
export function learnKinds(kinds: readonly (readonly string[])[]): KindsByPart {
  const counts = new Map<string, number[]>();
  const all = kinds.map(() => 0);
  for (const [kind, sentences] of kinds.entries())
    for (const sentence of new Set(sentences)) {
      all[kind] = (all[kind] ?? 0) + 1;
      for (const part of partsOf(sentence)) {
        const there = counts.get(part) ?? kinds.map(() => 0);
        there[kind] = (there[kind] ?? 0) + 1;
        counts.set(part, there);
      }
    }
  const total = all.reduce((sum, number) => sum + number, 0);
  const found: KindsByPart = new Map();
  for (const [part, there] of counts) {
    const times = there.reduce((sum, number) => sum + number, 0);
    const most = Math.max(...there);
    const kind = there.indexOf(most);
    if (most / times >= (TELLING * (all[kind] ?? 0)) / total) found.set(part, kind);
  }
  return found;
}
