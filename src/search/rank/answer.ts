import { placeOf } from '../query/bare.ts';
import type { Intent } from '../query/intent.ts';
import type { SearchRecord } from '../records/record.ts';
import { rankWithQueries } from './rank-with-queries.ts';
import { readOperators } from '../query/operators.ts';
import { readScript } from '../query/read-script.ts';
import { mayTellOf, notAnswered, placeNotHeld, type Scope } from '../scope/scope.ts';
import { yearNotHeld } from '../scope/years.ts';
import { literal, scoreOf } from './score.ts';
import { placeKey, type Scored } from './scored.ts';
import type { SearchIndex } from './search-index.ts';
import { mendSlips } from '../query/slips.ts';
import type { NamedPlace } from '../scope/places.ts';
import { seek, rarity } from './seek.ts';
import { understand, type Understood } from '../query/understand.ts';

/** What narrows an answer; an empty value narrows nothing. */
export interface Filters {
  kind?: string;
  region?: string;
  year?: string;
  role?: string;
}

/** One answer: a place, by the record that answers best there. */
export interface Ranked {
  record: SearchRecord;
  /** The provision, as `<text>#<provision>`; empty for what has no place in a text. */
  at: string;
  url: string;
  kind: SearchRecord['kind'];
  score: number;
  /** The wordings that were found in it, to be marked. */
  why: string[];
  /** Other records of the same place that answer too, best first. */
  also: SearchRecord[];
}

export interface Answer {
  asked: Understood;
  ranked: Ranked[];
  /** The situations that the query names, best first: doors beside the answers, not answers themselves. */
  situations: Ranked[];
  /** The query in another script than it was typed in, which was looked for; null where it was not. */
  read: string | null;
  /** What else may be meant, never looked for unasked; null where nothing is. */
  suggestion: string | null;
  /** What is asked beyond what is held. Where no text answers, `ranked` only shares words with the query. */
  scope: Scope[];
  /** Whether the query, as it stands, was not understood well: slips should be looked for. */
  poor: boolean;
}

const passes = ({ kind, regions, year, roles }: SearchRecord, filters: Filters): boolean =>
  (!filters.kind || kind === filters.kind) &&
  (!filters.region || regions.includes(filters.region)) &&
  (!filters.year || year === filters.year) &&
  (!filters.role || roles.includes(filters.role));

/** A situation is offered where it answers at least so well, beside the best. */
const DOOR = 0.5;
/** A word that tells less stands everywhere (儿童), and explains nothing. */
const EVERYWHERE = 1.5;

/** The text's own words stand for their place where they answer nearly as well as what was read in them. */
const NEARLY = 0.5;

/** The kind of claim that answers a question itself. */
const CLAIM_OF: Partial<Record<Intent, SearchRecord['kind']>> = {
  amount: 'amount',
  count: 'figure',
  promise: 'commitment',
};

const isText = ({ kind }: SearchRecord): boolean => kind === 'provision' || kind === 'duty';

/** Results of one place become one, by the best of them, or by the text's own words. */
function gather(scored: Scored[], asked: Understood): Ranked[] {
  const places = new Map<string, Scored[]>();
  for (const one of scored) {
    const key = placeKey(one.ready.record);
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  const forms = asked.terms.flatMap((term) => term.forms.map(({ text }) => text));
  return [...places.values()].flatMap((there) => {
    const best = there[0];
    if (!best) return [];
    const asksFor = asked.intents.some((intent) => CLAIM_OF[intent] === best.ready.record.kind);
    const text = there.find(({ ready, score }) => isText(ready.record) && score >= NEARLY * best.score);
    const head = asksFor ? best : (text ?? best);
    const { record, title, body } = head.ready;
    const also = there.filter((one) => one !== head).map(({ ready }) => ready.record);
    return [
      {
        record,
        at: record.at,
        url: record.url,
        kind: record.kind,
        score: best.score,
        // Looked for where it is shown: most of what is found, nobody sees.
        get why() {
          return forms.filter((form) => placeOf(title, form) >= 0 || placeOf(body, form) >= 0);
        },
        also,
      },
    ];
  });
}

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

/**
 * What answers `query`, best first, and how it was understood.
 *
 * Pure, and never throws: whatever is typed, the same query gives the same answer. A query with nothing in
 * it to look for answers nothing.
 */
export function answer(index: SearchIndex, query: string, filters: Filters = {}): Answer {
  const first = lookFor(index, query, filters);
  const read = first.poor ? readScript(index, query) : null;
  const typed = read ? lookFor(index, read, filters) : first;
  return conclude(index, typed, { read, suggestion: typed.poor ? suggestionFor(index, typed) : null });
}

/** What may be meant by what was typed: a mended form of which more is known, and that finds something. */
export function suggestionFor(index: SearchIndex, { query, asked, filters }: AsTyped): string | null {
  const mended = mendSlips(index, query);
  if (!mended) return null;
  const better = understand(index, mended);
  const covers = knownPart(better) > knownPart(asked) || better.terms.length < asked.terms.length;
  return covers && lookFor(index, mended, filters).scored.length ? mended : null;
}

/** By so much a record is named, or printed, by the query itself. */
const NAMED = 1.3;

/** The answer to what was typed: the last part of an answer. */
export function conclude(
  index: SearchIndex,
  typed: AsTyped,
  { read, suggestion }: Pick<Answer, 'read' | 'suggestion'>,
): Answer {
  const { query, filters, poor, asked, scored, place, may } = typed;
  const isSituation = ({ ready }: Scored) => ready.record.kind === 'situation' && filters.kind !== 'situation';
  const answers = scored.filter((one) => !isSituation(one));
  const byAll = rankWithQueries(index, answers, { queries: [query], understood: asked, passes: may });
  const ranked = gather(byAll, asked);
  const doors = gather(scored.filter(isSituation), asked);
  // A situation that is named by the query far outdoes every clause, and must not hide them.
  const clear = DOOR * Math.max(doors[0]?.score ?? 0, answers[0]?.score ?? 0);
  const situations = doors.filter(({ score }) => score >= clear);
  const meant = asked.meant.filter((word) => rarity(index, word) > EVERYWHERE);
  const named = scored.some(({ ready }) => literal(asked, ready) >= NAMED);
  const narrowed = Object.values(filters).some(Boolean);
  const none = named || narrowed || suggestion || !ranked.length ? null : notAnswered(index, query);
  const scope = [
    ...(place ? [{ kind: 'place-not-held', place } as const] : []),
    ...[yearNotHeld(index, query, ranked), none].flatMap((one) => one ?? []),
  ];
  return { asked: { ...asked, meant }, ranked, situations, read, suggestion, scope, poor };
}
