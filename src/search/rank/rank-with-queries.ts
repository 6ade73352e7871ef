import { placeOf } from '../query/bare.ts';
import { nearness } from './compare-queries.ts';
import { meantBy } from '../learn/ranker.ts';
import type { SearchRecord } from '../records/record.ts';
import { literal } from './score.ts';
import { placeKey, type Scored } from './scored.ts';
import type { Ready, SearchIndex } from './search-index.ts';
import type { Understood } from '../query/understand.ts';
import { yearsIn } from '../scope/years.ts';
import { textOf } from '../../domain/addresses/at.ts';

/** What the words that people ask in are worth beside the words that a record holds. */
const ASKED = 3;
/** What was learnt of the queries of a record is worth beside what they hold: it settles what is near to both. */
const LEARNT = 1.4;
/** Who names a place, or a text, asks less for what is asked of another. */
const ELSEWHERE = 0.5;
/** Who names none asks a little less for what holds for a smaller place; a duty list is everyone's. */
const NARROWER = 0.9;
/** Nearness below this is chance. */
const NEAR_AT_ALL = 0.1;
/** Below these parts of the best, by its words and by the queries written for it, nothing is an answer. */
const LEAST = 0.12;
const LEAST_NEAR = 0.4;
/** What is literally there, or is a name, is worth more by at least so much. */
const PRINTED = 1.5;

/** The places that the query names, as records bear them; one that is named only to say where another lies is none. */
function placesIn(index: SearchIndex, { terms }: Understood): string[] {
  const around = new Map(index.ready.map(({ region, record }) => [region, record.regions]));
  const named = [...around.keys()].filter((region) =>
    terms.some(({ text }) => text.length > 1 && placeOf(region, text) >= 0),
  );
  const outer = new Set(named.flatMap((region) => around.get(region)?.slice(1) ?? []));
  return named.filter((region) => !outer.has(around.get(region)?.[0] ?? ''));
}

/** Who names a year asks less for what is neither of it nor tells of it. */
const OTHER_YEAR = 0.8;
const yearWorth = ({ record, body }: Ready, years: string[]): number =>
  !years.length || years.some((year) => record.year === year || placeOf(body, year) >= 0) ? 1 : OTHER_YEAR;

/** A 文号, or the end of one. */
const NUMBER = /\d+号/;

/** The texts that the query names by their number, in full or in short (52号文): their addresses. */
const textsIn = (index: SearchIndex, { query }: Understood): string[] =>
  index.ready
    .filter(
      ({ record, names }) =>
        record.kind === 'work' && names.some((name) => placeOf(query, NUMBER.exec(name)?.[0] ?? '') >= 0),
    )
    .map(({ record }) => record.url);

/** Whether a record is of one of `texts`. */
const isOf = ({ record: { at, url } }: Ready, texts: string[]): boolean =>
  texts.some((text) => url.startsWith(text) || text.endsWith(`/${textOf(at)}/`));

/** How far a record is of the place that is asked about: of one of `places`, or of none where none is named. */
function placeWorth({ region, record: { kind, regions } }: Ready, places: string[]): number {
  if (places.length) return places.includes(region) ? 1 : ELSEWHERE;
  return kind === 'duty' ? 1 : NARROWER ** Math.max(0, regions.length - 1);
}

/** What is asked, and which records may answer it. */
export interface Asked {
  /** The query as it was typed, and as it was mended. */
  queries: string[];
  understood: Understood;
  passes: (record: SearchRecord) => boolean;
}

/** How near the query is to those written for each record that passes: the nearest is 1, if it is near at all. */
function nearest(index: SearchIndex, { queries, understood, passes }: Asked): Map<Ready, number> {
  const places = placesIn(index, understood);
  const found = new Map<Ready, number>();
  for (const query of queries) {
    for (const [number, near] of nearness(index.queries, query)) {
      const ready = index.ready[number];
      if (!ready || !passes(ready.record)) continue;
      found.set(ready, Math.max(found.get(ready) ?? 0, near * placeWorth(ready, places)));
    }
  }
  const most = Math.max(NEAR_AT_ALL, ...found.values());
  return new Map([...found].map(([ready, near]) => [ready, near / most]));
}

/** How likely each place is meant by the query, by what was learnt of those written for it. */
function learnt(index: SearchIndex, { queries, understood, passes }: Asked): Map<string, number> {
  const places = placesIn(index, understood);
  const found = new Map<string, number>();
  for (const [number, likely] of index.readers?.ranker ? meantBy(index.readers.ranker, queries[0] ?? '') : []) {
    const ready = index.ready[number];
    if (ready && passes(ready.record)) found.set(placeKey(ready.record), likely * placeWorth(ready, places));
  }
  return found;
}

/**
 * One ranking of `byWords`, which hold the words of the query, best first, and of what people ask for in such
 * words: by how well each does beside the best in either. What is poor in both is left out.
 */
export function rankWithQueries(index: SearchIndex, byWords: Scored[], asked: Asked): Scored[] {
  const best = byWords[0]?.score ?? 0;
  const texts = textsIn(index, asked.understood);
  const articles = asked.understood.terms.map(({ text }) => text).filter((text) => index.articles.has(text));
  const near = nearest(index, asked);
  const byPlace = new Map([...near].map(([{ record }, worth]) => [placeKey(record), worth]));
  const likely = learnt(index, asked);
  const years = yearsIn(asked.queries[0] ?? '', index.now);
  const known = new Set(byWords.map(({ ready }) => ready));
  const others = [...near.keys()].filter((ready) => !known.has(ready)).map((ready) => ({ ready, score: 0 }));
  return [...byWords, ...others]
    .map(({ ready, score }) => {
      const words = best && score / best;
      // What prints the query as it stands needs nobody to ask for it so.
      // Nor does an article that is named by its number.
      const named = articles.some((article) => ready.names.includes(article));
      const printed = named || literal(asked.understood, ready) >= PRINTED;
      const queries = printed ? 1 : (byPlace.get(placeKey(ready.record)) ?? 0);
      // Who names a text asks it, in whatever words.
      const meant = printed ? 1 : texts.length ? 0 : (likely.get(placeKey(ready.record)) ?? 0);
      // A text may well print the number of another.
      const there = printed || !texts.length || isOf(ready, texts) ? 1 : ELSEWHERE;
      const then = yearWorth(ready, years);
      return { ready, words, queries, score: there * then * (words + ASKED * queries + LEARNT * meant) };
    })
    .filter(({ words, queries }) => words >= LEAST || queries >= LEAST_NEAR)
    .sort((a, b) => b.score - a.score);
}
