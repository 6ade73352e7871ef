import { meantBy } from '../learn/ranker.ts';
import { logOddsOf } from '../learn/reader.ts';
import type { Readers } from '../learn/ship-readers.ts';

/** From this score on a sentence is heard as one of danger. */
const HEARD = 0.3;
/** A few characters tell too little to be heard by how they sound. */
const FEWEST = 7;
const HAN = /\p{Script=Han}/gu;
/** A second kind is told where it is as likely by so much. */
const SECOND = 0.4;
const MOST = 2;

/**
 * The kinds of danger that `typed` sounds to tell of, by their place in `dangers.yaml`, the likeliest first and at most
 * two; none where it does not sound so. Words of danger are found without this.
 */
export function soundsOfDanger({ danger, kinds }: Readers, typed: string): number[] {
  const text = typed.trim();
  if (!danger || (text.match(HAN)?.length ?? 0) < FEWEST || logOddsOf(danger, text) < HEARD) return [];
  return [...meantBy(kinds, text)]
    .filter(([, likely]) => likely >= SECOND)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([kind]) => kind);
}
