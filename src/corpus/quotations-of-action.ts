import type { Action } from '../schemas/action.ts';
import { absolute, type Quotation } from './all-claims.ts';
import type { Claim } from './corpus.ts';

/** Words that a part of an action rests on, and the way to them in its file. */
type Place = [at: string, quote: string, ...path: PropertyKey[]];

/** What an action quotes besides its own words. */
export function quotationsOfAction({ at, data, origin }: Claim<Action>): Quotation[] {
  const own = (quote: string, ...path: PropertyKey[]): Place => [at, quote, ...path];
  const places: Place[] = [
    own(data.verb, 'verb'),
    ...(data.object === null ? [] : [own(data.object, 'object')]),
    ...(data.frequency ? [own(data.frequency.quote, 'frequency', 'quote')] : []),
    ...(data.record ? [own(data.record.quote, 'record', 'quote')] : []),
    ...data.triggers.map(({ quote }, i) => own(quote, 'triggers', i, 'quote')),
    ...data.counterparts.map(({ quote }, i) => own(quote, 'counterparts', i, 'quote')),
    ...data.related.map((one, i): Place => [
      absolute(one.at, at.split('#')[0] ?? ''),
      one.quote,
      'related',
      i,
      'quote',
    ]),
  ];
  return places.map(([place, quote, ...path]) => ({
    at: place,
    quote,
    takesNth: false,
    file: origin.file,
    line: origin.lineOf(...path),
  }));
}
