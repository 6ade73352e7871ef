import { bare } from '../query/bare.ts';
import { nearness } from '../rank/compare-queries.ts';
import { logOddsOf, type Reader } from '../learn/reader.ts';
import { contentWords } from '../query/general-cut.ts';
import { placeKey } from '../rank/scored.ts';
import type { SearchIndex } from '../rank/search-index.ts';

/** All that is said and asked at each place, as one, and in how many places a word stands. */
interface Places {
  all: string[];
  held: Map<string, number>;
}

const places = new WeakMap<SearchIndex, Places>();

function placesOf(index: SearchIndex): Places {
  const made = places.get(index);
  if (made) return made;
  const byPlace = new Map<string, string[]>();
  for (const { record, all } of index.ready) {
    const key = placeKey(record);
    const there = byPlace.get(key) ?? [];
    if (!there.length) byPlace.set(key, there);
    there.push(all, ...record.queries.map(bare));
  }
  const gathered = { all: [...byPlace.values()].map((there) => there.join('|')), held: new Map<string, number>() };
  places.set(index, gathered);
  return gathered;
}

/** A word of a query, with what else it is called, and in how many places any of these stands. */
interface Carrier {
  word: string;
  forms: string[];
  held: number;
  worth: number;
}

/** A character by itself carries little. */
const SINGLE = 0.3;

function carrierOf(index: SearchIndex, { all, held }: Places, word: string): Carrier {
  const forms = [word, ...(index.meanings.get(word) ?? [])];
  const known = forms.map((form) => {
    let number = held.get(form);
    if (number === undefined) {
      number = all.filter((there) => there.includes(form)).length;
      held.set(form, number);
    }
    return number;
  });
  // The rarest of its wordings is what the word means.
  const standing = known.filter(Boolean);
  const times = standing.length ? Math.min(...standing) : 0;
  const rare = Math.log(1 + (all.length - times + 0.5) / (times + 0.5));
  return { word, forms, held: times, worth: rare * (word.length === 1 ? SINGLE : 1) };
}

/** What tells whether a query is answered at all. */
export interface Signs {
  /** How near the query is to the nearest that was written for a place, from 0 to 1. */
  near: number;
  /** The most of what carries the query that stands in one place, from 0 to 1. */
  covered: number;
  /** How much of what carries it stands nowhere, from 0 to 1. */
  missing: number;
  /** The words of two characters and more that stand nowhere. */
  absent: string[];
  /** How many words carry it. */
  words: number;
  /** How much it sounds like the questions that no text answers, in log odds; 0 where nothing was learnt. */
  sound: number;
}

/** A wording that is much like one learnt tells no more than this: it is one sign of several. */
const LOUDEST = 4;
const soundOf = (reader: Reader, query: string): number =>
  Math.max(-LOUDEST, Math.min(LOUDEST, logOddsOf(reader, query)));

/** Reads the signs of `query`. */
export function signsOf(index: SearchIndex, query: string): Signs {
  const there = placesOf(index);
  const carriers = contentWords(index, query).map((word) => carrierOf(index, there, word));
  const total = carriers.reduce((sum, { worth }) => sum + worth, 0) || 1;
  const covered = there.all.map((words) =>
    carriers.reduce(
      (sum, { forms, held, worth }) => (held && forms.some((form) => words.includes(form)) ? sum + worth : sum),
      0,
    ),
  );
  const nowhere = carriers.filter(({ held, word }) => !held && word.length > 1);
  return {
    near: Math.max(0, ...nearness(index.queries, query).values()),
    covered: Math.max(0, ...covered) / total,
    missing: nowhere.reduce((sum, { worth }) => sum + worth, 0) / total,
    absent: nowhere.map(({ word }) => word),
    words: carriers.length,
    sound: index.readers?.unanswered ? soundOf(index.readers.unanswered, query) : 0,
  };
}

/** What each sign is worth, and from which sum on no text answers: fitted to the questions of `tests/search/` for tuning. */
const WORTH = {
  none: 3.8,
  near: -6.18,
  covered: -3.09,
  missing: 3.17,
  absent: -1.61,
  short: 1.29,
  unheld: 1.47,
  sound: 1.01,
};
const UNANSWERED = 1.7;

/**
 * The words that carry `query` and stand in no text, where no text answers it; null where one does.
 *
 * Nobody can be sure of it: of ten questions that no text answers it tells about eight, and takes one answered
 * question in forty for such.
 */
export function noAnswer(index: SearchIndex, query: string): string[] | null {
  const { near, covered, missing, absent, words, sound } = signsOf(index, query);
  if (!words) return null;
  const unheld = index.unheld.filter((word) => bare(query).includes(word));
  const sum =
    WORTH.none +
    WORTH.near * near +
    WORTH.covered * covered +
    WORTH.absent * Math.min(2, absent.length) +
    WORTH.missing * missing +
    WORTH.short / words +
    WORTH.sound * sound +
    (unheld.length ? WORTH.unheld : 0);
  const all = [...new Set([...unheld, ...absent])];
  return sum > UNANSWERED ? all.filter((word) => !all.some((other) => other !== word && other.includes(word))) : null;
}
