import { bare } from '../query/bare.ts';
import { noAnswer } from './no-answer.ts';
import { placeIn, placesIn, type NamedPlace } from './places.ts';
import type { SearchRecord } from '../records/record.ts';
import type { SearchIndex } from '../rank/search-index.ts';
import type { WorkNotHeld } from './named-work.ts';
import type { YearNotHeld } from './years.ts';
import { textOf } from '../../domain/addresses/at.ts';

/** What a query asks beyond what is held. */
export type Scope =
  | { kind: 'place-not-held'; place: NamedPlace }
  | { kind: 'also-not-held'; name: string }
  | YearNotHeld
  | WorkNotHeld
  | { kind: 'no-answer'; absent: string[] };

/** The place that `query` asks about, where no text of its own is held; null for others, and before names came. */
export function placeNotHeld(index: SearchIndex, query: string): NamedPlace | null {
  if (!index.places) return null;
  const place = placeIn(index.places, bare(query.slice(0, 200)), (word) => index.words.has(word));
  return place && !place.own ? place : null;
}

/** What else `query` asks about beside a place whose texts are held, and is not held: as where two are compared. */
export function alsoNotHeld(index: SearchIndex, query: string): Scope[] {
  if (!index.places) return [];
  const named = placesIn(index.places, bare(query.slice(0, 200)), (word) => index.words.has(word));
  const names = new Set(named.flatMap(({ own, name }) => (own ? [] : [name])));
  return named.some(({ own }) => own) ? [...names].map((name) => ({ kind: 'also-not-held', name })) : [];
}

/** Whether `record` may say something of `place`: it holds for that place, for all, or for a place inside it. */
export function mayTellOf(index: SearchIndex, { around, holds }: NamedPlace): (record: SearchRecord) => boolean {
  const duties = new Set(index.ready.flatMap(({ record }) => (record.kind === 'duty' ? [textOf(record.at)] : [])));
  const isNear = (region: string) => around.includes(region) || holds.includes(region);
  return (record) => {
    const [own = ''] = record.regions;
    if (own) {
      if (around.includes(own) || record.regions.some((region) => holds.includes(region))) return true;
      // What is of the country as a whole lies in nothing else; a duty list is everyone's.
      return record.region === index.country || duties.has(textOf(record.at));
    }
    // What is sorted under no place may bear the name of one: 濮阳市24小时未保热线.
    const called = index.places && placeIn(index.places, bare(record.title), (word) => index.words.has(word));
    return !called || called.around.some(isNear);
  };
}

/** Whether no text answers `query`, and which of its words none holds. */
export function notAnswered(index: SearchIndex, query: string): Scope | null {
  const absent = noAnswer(index, query);
  return absent && { kind: 'no-answer', absent };
}
