import type { KindsByPart } from './kinds-by-part.ts';
import type { Ranker } from './ranker.ts';
import type { Reader } from './reader.ts';
import { unshipRanker, type ShippedRanker } from './ship-ranker.ts';
import { shipReader, unshipReader, type ShippedReader } from './ship-reader.ts';

/** What search learnt from written sentences; null where none were written. */
export interface Readers {
  danger: Reader | null;
  /** Which kind of danger a part tells of, by its place in `dangers.yaml`. */
  kinds: KindsByPart;
  unanswered: Reader | null;
  /** Null where the index is too large to be loaded whole. */
  ranker: Ranker | null;
}

export interface ShippedReaders {
  danger: ShippedReader | null;
  /** For each part of the reader of danger, in its order, the letter of its kind; `.` for none. */
  kinds: string;
  unanswered: ShippedReader | null;
  ranker: ShippedRanker | null;
}

/** Weights below these change little, and most weigh little. */
const LEAST = { danger: 1, unanswered: 1.2 };
const NONE = '.';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Makes `readers` small. */
export function shipReaders({ danger, kinds, unanswered }: Omit<Readers, 'ranker'>): ShippedReaders {
  const shipped = danger && shipReader(danger, LEAST.danger);
  const parts = shipped ? [...unshipReader(shipped).weights.keys()] : [];
  return {
    danger: shipped,
    kinds: parts.map((part) => LETTERS[kinds.get(part) ?? LETTERS.length] ?? NONE).join(''),
    unanswered: unanswered && shipReader(unanswered, LEAST.unanswered),
    ranker: null,
  };
}

/** Reads what `shipReaders` wrote. @throws where it is of another form */
export function unshipReaders({ danger, kinds, unanswered, ranker }: ShippedReaders): Readers {
  const reader = danger && unshipReader(danger);
  const parts = reader ? [...reader.weights.keys()] : [];
  const known = parts.flatMap((part, i): [string, number][] => {
    const kind = LETTERS.indexOf(kinds.charAt(i));
    return kinds.charAt(i) === NONE || kind < 0 ? [] : [[part, kind]];
  });
  return {
    danger: reader,
    kinds: new Map(known),
    unanswered: unanswered && unshipReader(unanswered),
    ranker: ranker && unshipRanker(ranker),
  };
}
