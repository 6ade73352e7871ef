import type { Ranker } from './ranker.ts';
import type { Reader } from './reader.ts';
import { shipRanker, unshipRanker, type ShippedRanker } from './ship-ranker.ts';
import { shipReader, unshipReader, type ShippedReader } from './ship-reader.ts';

/** What search learnt from written sentences; null where none were written. */
export interface Readers {
  danger: Reader | null;
  /** Which kind of danger is told of, by its place in `dangers.yaml`. */
  kinds: Ranker;
  unanswered: Reader | null;
  /** Null where the index is too large to be loaded whole. */
  ranker: Ranker | null;
}

export interface ShippedReaders {
  danger: ShippedReader | null;
  kinds: ShippedRanker;
  unanswered: ShippedReader | null;
  ranker: ShippedRanker | null;
}

/** Weights below these change little, and most weigh little. */
const LEAST = { danger: 1, unanswered: 1.2 };
/** Makes `readers` small; of dangers there are `kindsCount` kinds. */
export function shipReaders({
  danger,
  kinds,
  kindsCount,
  unanswered,
}: Omit<Readers, 'ranker'> & { kindsCount: number }): ShippedReaders {
  return {
    danger: danger && shipReader(danger, LEAST.danger),
    kinds: shipRanker(kinds, kindsCount),
    unanswered: unanswered && shipReader(unanswered, LEAST.unanswered),
    ranker: null,
  };
}

/** Reads what `shipReaders` wrote. @throws where it is of another form */
export const unshipReaders = ({ danger, kinds, unanswered, ranker }: ShippedReaders): Readers => ({
  danger: danger && unshipReader(danger),
  kinds: unshipRanker(kinds),
  unanswered: unanswered && unshipReader(unanswered),
  ranker: ranker && unshipRanker(ranker),
});
