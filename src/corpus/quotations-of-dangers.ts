import type { Dangers } from '../schemas/danger.ts';
import type { Quotation } from './all-claims.ts';
import type { Entry } from './read-entries.ts';

/** Every quotation in the list of dangers: of the report, and of what makes each kind one. */
export function quotationsOfDangers({ data, origin }: Entry<Dangers>): Quotation[] {
  const grounds = data.kinds.flatMap(({ on }, i) =>
    on.flatMap((ground, k) => ('at' in ground ? [{ ...ground, path: ['kinds', i, 'on', k, 'quote'] }] : [])),
  );
  return [{ ...data.report, path: ['report', 'quote'] }, ...grounds].map(({ at, quote, path }) => ({
    at,
    quote,
    takesNth: false,
    file: origin.file,
    line: origin.lineOf(...path),
  }));
}
