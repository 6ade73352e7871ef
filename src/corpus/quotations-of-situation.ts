import type { Situation } from '../schemas/situation.ts';
import type { Quotation } from './all-claims.ts';
import type { Entry } from './read-entries.ts';

const STEPS = ['meant', 'now', 'then', 'follow'] as const;

/** Every quotation in a situation's file. */
export function quotationsOfSituation({ data, origin }: Entry<Situation>): Quotation[] {
  const grounds = STEPS.flatMap((list) =>
    data[list].flatMap(({ on }, i) =>
      on.flatMap((ground, k) => ('at' in ground ? [{ ...ground, path: [list, i, 'on', k, 'quote'] }] : [])),
    ),
  );
  const listed = (['others', 'phones'] as const).flatMap((list) =>
    data[list].map(({ at, quote }, i) => ({ at, quote, path: [list, i, 'quote'] })),
  );
  return [...grounds, ...listed].map(({ at, quote, path }) => ({
    at,
    quote,
    takesNth: false,
    file: origin.file,
    line: origin.lineOf(...path),
  }));
}
