import { drawing, shuffle } from './drawing.ts';
import { partsOf } from './parts.ts';
import type { Ranker } from './ranker.ts';

/** How often all queries are gone through, how far each moves the weights, how weights are held small (Adagrad). */
const ROUNDS = 8;
const STEP = 0.3;
const DECAY = 1e-5;
const CAREFUL = 1e-2;
/** A record that is so unlikely for a query is not moved by it. */
const UNLIKELY = 1e-3;
/** A part that stands in one query alone tells of nothing else. */
const TIMES = 2;

interface Example {
  parts: Uint32Array;
  record: number;
}

function examplesOf(queries: readonly (readonly string[])[]): { parts: string[]; examples: Example[] } {
  const times = new Map<string, number>();
  const cut = queries.map((some) => some.map(partsOf));
  for (const parts of cut.flat()) for (const part of parts) times.set(part, (times.get(part) ?? 0) + 1);
  const parts = [...times].flatMap(([part, number]) => (number >= TIMES ? [part] : []));
  const numbers = new Map(parts.map((part, number) => [part, number]));
  const examples = cut.flatMap((some, record) =>
    some.map((one) => ({ record, parts: Uint32Array.from(one.flatMap((part) => numbers.get(part) ?? [])) })),
  );
  return { parts, examples: examples.filter(({ parts: some }) => some.length) };
}

/**
 * Learns from the queries of each record which of its parts speak for it: softmax regression with weights that are
 * never below 0, so that few are left. It takes time by queries times records, and is for an index that is loaded whole.
 *
 * @param queries by record
 * @param least weights below this are left out
 */
export function trainRanker(queries: readonly (readonly string[])[], least: number): Ranker {
  const asked = queries.flatMap((some, record) => (some.length ? [record] : []));
  const { parts, examples } = examplesOf(asked.map((record) => queries[record] ?? []));
  const records = asked.length;
  const weights = new Float32Array(parts.length * records);
  const squares = new Float32Array(parts.length * records).fill(CAREFUL);
  const likely = new Float64Array(records);
  // Of one query: the records that are moved by it, and by how much each was missed.
  const moved = new Uint32Array(records);
  const misses = new Float64Array(records);
  const draw = drawing();
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(examples, draw);
    for (const { parts: some, record } of examples) {
      const size = Math.sqrt(some.length);
      likely.fill(0);
      for (const part of some) {
        const first = part * records;
        for (let one = 0; one < records; one++) {
          const weight = weights[first + one] as number;
          // Most are 0.
          if (weight !== 0) likely[one] = (likely[one] as number) + weight / size;
        }
      }
      let most = 0;
      for (const one of likely) if (one > most) most = one;
      let sum = 0;
      for (let one = 0; one < records; one++) sum += likely[one] = Math.exp((likely[one] as number) - most);
      let count = 0;
      for (let one = 0; one < records; one++) {
        const miss = (likely[one] as number) / sum - (one === record ? 1 : 0);
        if (Math.abs(miss) < UNLIKELY) continue;
        moved[count] = one;
        misses[count++] = miss / size;
      }
      // Part by part, as the weights lie.
      for (const part of some) {
        for (let i = 0; i < count; i++) {
          const place = part * records + (moved[i] as number);
          const weight = weights[place] as number;
          const slope = (misses[i] as number) + DECAY * weight;
          const square = (squares[place] as number) + slope * slope;
          squares[place] = square;
          // Below 0 none goes, where most are already.
          if (weight > 0 || slope < 0) weights[place] = Math.max(0, weight - (STEP * slope) / Math.sqrt(square));
        }
      }
    }
  }
  return new Map(
    parts.flatMap((part, number) => {
      const kept = Array.from(weights.subarray(number * records, (number + 1) * records), (weight, record) => ({
        record,
        weight,
      })).filter(({ weight }) => weight >= least);
      return kept.length
        ? [[part, kept.map(({ record, weight }): [number, number] => [asked[record] as number, weight])]]
        : [];
    }),
  );
}
