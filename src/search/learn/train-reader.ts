import { drawing, shuffle } from './drawing.ts';
import { partsOf } from './parts.ts';
import type { Reader } from './reader.ts';

/** How often all examples are gone through, how far each moves the weights, and how weights are held small. */
const ROUNDS = 15;
const STEP = 0.5;
const DECAY = 1e-5;
/** Adagrad's first sum of squares: what has not been seen moves carefully. */
const CAREFUL = 1e-2;

interface Example {
  parts: Uint32Array;
  is: 0 | 1;
}

/**
 * Learns to tell `are` from `others` by their wordings, with Adagrad over single examples.
 *
 * @param worth how much one of `are` counts beside one of `others`, of which there are mostly many more
 */
export function trainReader(are: readonly string[], others: readonly string[], worth: number): Reader {
  const numbers = new Map<string, number>();
  const numberOf = (part: string): number => {
    const known = numbers.get(part) ?? numbers.size;
    numbers.set(part, known);
    return known;
  };
  const exampleOf =
    (is: 0 | 1) =>
    (text: string): Example => ({ is, parts: Uint32Array.from(partsOf(text), numberOf) });
  const examples = [...[...new Set(are)].map(exampleOf(1)), ...[...new Set(others)].map(exampleOf(0))];
  const weights = new Float64Array(numbers.size);
  const squares = new Float64Array(numbers.size).fill(CAREFUL);
  let bias = 0;
  let biasSquares = CAREFUL;
  const draw = drawing();
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(examples, draw);
    for (const { parts, is } of examples) {
      const size = Math.sqrt(Math.max(1, parts.length));
      let score = bias;
      for (const part of parts) score += (weights[part] as number) / size;
      const miss = (1 / (1 + Math.exp(-score)) - is) * (is ? worth : 1);
      biasSquares += miss * miss;
      bias -= (STEP * miss) / Math.sqrt(biasSquares);
      for (const part of parts) {
        const slope = miss / size + DECAY * (weights[part] as number);
        squares[part] = (squares[part] as number) + slope * slope;
        weights[part] = (weights[part] as number) - (STEP * slope) / Math.sqrt(squares[part]);
      }
    }
  }
  return { bias, weights: new Map([...numbers].map(([part, number]) => [part, weights[number] as number])) };
}
