import { partsOf } from './parts.ts';

/**
 * Tells by its wording whether a text is of a sort: a weight for each character and pair, learnt from written
 * examples (logistic regression). It knows nothing but wordings, and is asked only beside what is certain.
 */
export interface Reader {
  bias: number;
  weights: Map<string, number>;
}

/** How much `text` sounds to be of the sort: above 0 rather so than not, in log odds over its stretches. */
export function logOddsOf({ bias, weights }: Reader, text: string): number {
  const parts = partsOf(text);
  const sum = parts.reduce((total, part) => total + (weights.get(part) ?? 0), 0);
  return bias + sum / Math.sqrt(Math.max(1, parts.length));
}
