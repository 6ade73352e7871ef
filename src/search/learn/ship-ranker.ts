import type { Ranker } from './ranker.ts';
import { SIGNS } from './signs.ts';

/**
 * A ranker as it is shipped: its single characters and its pairs in a row, and for each record, a line each, its parts
 * by how far each lies behind the one before, and its weight.
 */
export interface ShippedRanker {
  parts: [singles: string, pairs: string];
  records: string[];
}

const STEP = 0.5;
/** Says that the next part lies farther: by so much, and what follows. */
const FAR = SIGNS.length - 1;
const MOST = FAR - 1;

const signOf = (number: number): string => SIGNS[number] ?? '';

/** Writes `ranker` for the records of an index of `count`. */
export function shipRanker(ranker: Ranker, count: number): ShippedRanker {
  const sorted = [...ranker.keys()].sort((a, b) => [...a].length - [...b].length || (a < b ? -1 : 1));
  const last = Array.from({ length: count }, () => -1);
  const lines = Array.from({ length: count }, () => '');
  for (const [number, part] of sorted.entries())
    for (const [record, weight] of ranker.get(part) ?? []) {
      const gap = number - (last[record] ?? -1) - 1;
      const far = signOf(FAR).repeat(Math.floor(gap / FAR));
      const strength = signOf(Math.min(MOST, Math.max(1, Math.round(weight / STEP))));
      lines[record] = (lines[record] ?? '') + far + signOf(gap % FAR) + strength;
      last[record] = number;
    }
  const ofLength = (length: number) => sorted.filter((part) => [...part].length === length).join('');
  return { parts: [ofLength(1), ofLength(2)], records: lines };
}

/** Reads what `shipRanker` wrote. @throws where it is of another form */
export function unshipRanker({ parts: [singles, pairs], records }: ShippedRanker): Ranker {
  const characters = [...pairs];
  const parts = [...singles, ...characters.flatMap((one, i) => (i % 2 ? [] : [one + (characters[i + 1] ?? '')]))];
  const ranker: Ranker = new Map(parts.map((part) => [part, []]));
  for (const [record, line] of records.entries()) {
    let number = -1;
    for (let i = 0; i < line.length; i += 2) {
      number += 1;
      for (; SIGNS.indexOf(line.charAt(i)) === FAR; i += 1) number += FAR;
      number += SIGNS.indexOf(line.charAt(i));
      const known = ranker.get(parts[number] ?? '');
      if (!known) throw new Error('A ranker names a part that it does not hold.');
      known.push([record, SIGNS.indexOf(line.charAt(i + 1)) * STEP]);
    }
  }
  return ranker;
}
