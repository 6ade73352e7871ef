import { SIGNS } from './signs.ts';
import type { Reader } from './reader.ts';

/** A reader as it is shipped: the single characters in a row and the pairs in a row, and a sign for each. */
export interface ShippedReader {
  bias: number;
  step: number;
  parts: string[];
  signs: string[];
}

const LENGTHS = [1, 2];
const MIDDLE = Math.floor(SIGNS.length / 2);
const STEP = 0.1;

/** Writes `reader` without the weights below `least`, which change little. */
export function shipReader({ bias, weights }: Reader, least: number): ShippedReader {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= least).sort(([a], [b]) => (a < b ? -1 : 1));
  const signOf = (weight: number) =>
    SIGNS[Math.min(SIGNS.length - 1, Math.max(0, MIDDLE + Math.round(weight / STEP)))] ?? '';
  const ofLength = LENGTHS.map((length) => kept.filter(([part]) => [...part].length === length));
  return {
    bias,
    step: STEP,
    parts: ofLength.map((some) => some.map(([part]) => part).join('')),
    signs: ofLength.map((some) => some.map(([, weight]) => signOf(weight)).join('')),
  };
}

/** Reads what `shipReader` wrote. @throws where it is of another form */
export function unshipReader({ bias, step, parts, signs }: ShippedReader): Reader {
  const weights = new Map<string, number>();
  for (const [i, length] of LENGTHS.entries()) {
    const all = [...(parts[i] ?? '')];
    const values = [...(signs[i] ?? '')];
    if (all.length !== values.length * length) throw new Error('The parts of a reader and its weights do not fit.');
    for (const [k, sign] of values.entries())
      weights.set(all.slice(k * length, (k + 1) * length).join(''), (SIGNS.indexOf(sign) - MIDDLE) * step);
  }
  if (!Number.isFinite(bias) || !Number.isFinite(step)) throw new Error('A reader has no bias.');
  return { bias, weights };
}
