import { placeOf } from './bare.ts';
import type { SearchRecord } from './record.ts';
import { scoreOf } from './score.ts';
import type { Ready, SearchIndex } from './search-index.ts';
import { mendSlips } from './slips.ts';
import { seek, telling } from './telling.ts';
import { understand, type Understood } from './understand.ts';

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
  /** What was mended in the query, as it is now; null where nothing was. */
  mended: string | null;
  /** Whether the query, as it stands, was not understood well: slips should be looked for. */
  poor: boolean;
}

const passes = ({ kind, regions, year, roles }: SearchRecord, filters: Filters): boolean =>
  (!filters.kind || kind === filters.kind) &&
  (!filters.region || regions.includes(filters.region)) &&
  (!filters.year || year === filters.year) &&
  (!filters.role || roles.includes(filters.role));

/** Scores below this part of the best are no answer. */
const LEAST = 0.12;
/** A situation is offered where it answers at least so well, beside the best. */
const DOOR = 0.5;
/** A word that tells less stands everywhere (儿童), and explains nothing. */
const EVERYWHERE = 1.5;

/** Results of one place become one, by the best of them. */
function gather(scored: { ready: Ready; score: number }[], asked: Understood): Ranked[] {
  const places = new Map<string, Ranked>();
  for (const { ready, score } of scored) {
    const { record } = ready;
    const key = record.kind === 'situation' ? record.url : record.at || record.url;
    const place = places.get(key);
    if (place) place.also.push(record);
    else {
      const why = asked.terms.flatMap(({ forms }) =>
        forms.flatMap(({ text }) =>
          [ready.title, ready.body].some((words) => placeOf(words, text) >= 0) ? [text] : [],
        ),
      );
      places.set(key, { record, at: record.at, url: record.url, kind: record.kind, score, why, also: [] });
    }
  }
  return [...places.values()];
}

/** How much of what is asked is known at all, from 0 to 1. */
function knownPart({ terms }: Understood): number {
  const size = (some: typeof terms) => some.reduce((sum, { text }) => sum + text.length, 0);
  return terms.length ? size(terms.filter(({ known }) => known)) / size(terms) : 1;
}

function rank(index: SearchIndex, asked: Understood, filters: Filters): { ready: Ready; score: number }[] {
  const seeking = seek(index, asked);
  const scored = index.ready.flatMap((ready) => {
    const score = passes(ready.record, filters) ? scoreOf(asked, seeking, ready) : 0;
    return score > 0 ? [{ ready, score }] : [];
  });
  return scored.sort((a, b) => b.score - a.score);
}

/** Two rankings as one: a record counts by its better score. */
function fuse(first: { ready: Ready; score: number }[], second: { ready: Ready; score: number }[]) {
  const best = new Map(first.map((one) => [one.ready, one.score]));
  for (const { ready, score } of second) best.set(ready, Math.max(best.get(ready) ?? 0, score));
  return [...best].map(([ready, score]) => ({ ready, score })).sort((a, b) => b.score - a.score);
}

/**
 * What answers `query`, best first, and how it was understood.
 *
 * Pure, and never throws: whatever is typed, the same query gives the same answer. A query with nothing in
 * it to look for answers nothing.
 */
export function answer(index: SearchIndex, query: string, filters: Filters = {}): Answer {
  const plain = understand(index, query);
  const plainScored = rank(index, plain, filters);
  const unknown = plain.terms.some(({ text, known }) => !known && !telling(index, text));
  const poor = plain.query !== '' && (knownPart(plain) < 0.75 || !plainScored.length || unknown);
  const mended = poor && index.slips ? mendSlips(index, query) : null;
  const asked = mended ? understand(index, mended) : plain;
  const scored = mended ? fuse(rank(index, asked, filters), plainScored) : plainScored;
  const least = (scored[0]?.score ?? 0) * LEAST;
  const all = gather(
    scored.filter(({ score }) => score >= least),
    asked,
  );
  const isSituation = ({ kind }: Ranked) => kind === 'situation' && filters.kind !== 'situation';
  const ranked = all.filter((one) => !isSituation(one));
  const doors = all.filter(isSituation);
  const clear = Math.max(DOOR * (doors[0]?.score ?? 0), DOOR * (ranked[0]?.score ?? 0));
  const situations = doors.filter(({ score }) => score >= clear);
  const meant = asked.meant.filter((word) => telling(index, word) > EVERYWHERE);
  return { asked: { ...asked, meant }, ranked, situations, mended, poor };
}
