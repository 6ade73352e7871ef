import { placeOf } from '../query/bare.ts';
import { readOperators } from '../query/operators.ts';
import { mendSlips } from '../query/slips.ts';
import { understand, type Understood } from '../query/understand.ts';
import type { SearchRecord } from '../records/record.ts';
import type { NamedPlace } from '../scope/places.ts';
import { mayTellOf, placeNotHeld } from '../scope/scope.ts';
import { scoreOf } from './score.ts';
import type { Scored } from './scored.ts';
import type { SearchIndex } from './search-index.ts';
import { rarity, seek } from './seek.ts';

/** What narrows an answer; an empty value narrows nothing. */
export interface Filters {
  kind?: string;
  region?: string;
  year?: string;
  role?: string;
}

const passes = ({ kind, regions, year, roles }: SearchRecord, filters: Filters): boolean =>
  (!filters.kind || kind === filters.kind) &&
  (!filters.region || regions.includes(filters.region)) &&
  (!filters.year || year === filters.year) &&
  (!filters.role || roles.includes(filters.role));

/** How much of what is asked is known at all, from 0 to 1. */
function knownPart({ terms }: Understood): number {
  const size = (some: typeof terms) => some.reduce((sum, { text }) => sum + text.length, 0);
  return terms.length ? size(terms.filter(({ known }) => known)) / size(terms) : 1;
}

function rank(index: SearchIndex, asked: Understood, may: (record: SearchRecord) => boolean): Scored[] {
  const seeking = seek(index, asked);
  const scored = index.ready.flatMap((ready, number) => {
    const score = may(ready.record) ? scoreOf(asked, seeking, ready, number) : 0;
    return score > 0 ? [{ ready, score }] : [];
  });
  return scored.sort((a, b) => b.score - a.score);
}

/** The records that hold all of `exact` and none of `without`. */
const narrowedBy = ({ ready }: SearchIndex, exact: string[], without: string[]): Set<SearchRecord> =>
  new Set(
    ready
      .filter(
        ({ all }) => exact.every((one) => placeOf(all, one) >= 0) && !without.some((one) => placeOf(all, one) >= 0),
      )
      .map(({ record }) => record),
  );

/** A query as it stands, before anything in it is mended: the first part of an answer. */
export interface AsTyped {
  query: string;
  filters: Filters;
  asked: Understood;
  scored: Scored[];
  /** Whether it was not understood well: slips should be looked for. */
  poor: boolean;
  /** The place that it asks about, where no text of its own is held. */
  place: NamedPlace | null;
  /** Whether a record may answer: it passes the filters, and may tell of the place. */
  may: (record: SearchRecord) => boolean;
}

/** Looks for `query` as it stands; a place that no text is held of is no word to look for. */
export function lookFor(index: SearchIndex, query: string, filters: Filters = {}): AsTyped {
  const place = filters.region ? null : placeNotHeld(index, query);
  const { exact, without, rest } = readOperators(query);
  const sought = place ? rest.replace(place.name, ' ') : rest;
  const asked = understand(index, sought);
  const tells = place && mayTellOf(index, place);
  const narrowed = exact.length + without.length > 0 && narrowedBy(index, exact, without);
  const may = (record: SearchRecord) =>
    passes(record, filters) && (!tells || tells(record)) && (!narrowed || narrowed.has(record));
  const scored = rank(index, asked, may);
  const unknown = asked.terms.some(({ text, known }) => !known && !rarity(index, text));
  const poor = asked.query !== '' && (knownPart(asked) < 0.75 || !scored.length || unknown);
  return { query: sought, filters, asked, scored, poor, place, may };
}

/** What may be meant by what was typed: a mended form of which more is known, and that finds something. */
export function suggestionFor(index: SearchIndex, { query, asked, filters }: AsTyped): string | null {
  const mended = mendSlips(index, query);
  if (!mended) return null;
  const better = understand(index, mended);
  const covers = knownPart(better) > knownPart(asked) || better.terms.length < asked.terms.length;
  return covers && lookFor(index, mended, filters).scored.length ? mended : null;
}
