import { placesOf, type Span } from '../domain/place-quote.ts';
import { isWordAt, squeeze } from './fold.ts';
import type { SearchRecord } from './record.ts';
import { wordsOfQuery, wordsOfText } from './segment.ts';

/**
 * How a record answers a query, from the best to the least: it is called so; its title, names or quoted
 * words print the query; what the site says of it does; they print its terms, here and there; or they
 * hold its words.
 */
export const grades = ['named', 'literal', 'said', 'terms', 'words'] as const;
export type Grade = (typeof grades)[number];

type Searchable = Pick<SearchRecord, 'kind' | 'title' | 'path' | 'region' | 'words' | 'quoted' | 'names'>;

/** The parts of a query that blanks keep apart; each is to be found as a whole. */
const termsOf = (query: string): string[] => query.split(/\s+/).filter((term) => wordsOfQuery(term).length);

/** A name as it is compared: 陕民函[2024]133 means 陕民函〔2024〕133号. */
const nameKey = (name: string): string => squeeze(name).text.replace(/号$/, '');

/** Where `needle` stands in `text`, both squeezed. A number may go on behind it (13 in 133), never before it. */
function placesIn(text: string, needle: string): Span[] {
  const inWord = ({ start }: Span) =>
    isWordAt(text, start) && (isWordAt(text, start - 1) || /\d\.$/.test(text.slice(0, start)));
  return placesOf(text, needle).filter((place) => !inWord(place));
}

const hasLiterally = (text: string, term: string): boolean =>
  placesIn(squeeze(text).text, squeeze(term).text).length > 0;

const hasWords = (text: string, term: string): boolean => {
  const words = wordsOfText(text);
  return wordsOfQuery(term).every((wanted) => words.some((word) => word.startsWith(wanted)));
};

/**
 * How `record` answers `query`, or null where it does not.
 *
 * Each term must stand in the record's own words or in what is said of its place, and one at least in
 * its own: a document's number alone does not bring up all its provisions.
 */
export function gradeOf(query: string, record: Searchable): Grade | null {
  const { kind, title, path, region, words, quoted, names } = record;
  const own = kind === 'provision' ? words : `${title}|${words}`;
  const place = [title, path, region].join('|');
  const terms = termsOf(query);
  const answeredBy = (has: (text: string, term: string) => boolean) =>
    terms.every((term) => has(own, term) || has(place, term)) && terms.some((term) => has(own, term));

  if (!terms.length) return null;
  if (names.some((name) => nameKey(name) === nameKey(query))) return 'named';
  // A benefit repeats words of a provision under a name of ours: the provision itself answers better.
  if (kind !== 'benefit' && hasLiterally(quoted ? own : [title, ...names].join('|'), query)) return 'literal';
  if (hasLiterally(own, query)) return 'said';
  if (answeredBy(hasLiterally)) return 'terms';
  return answeredBy(hasWords) ? 'words' : null;
}

/** The records that answer `query`, best grade first; within a grade in the order given. */
export const rank = <T extends Searchable>(query: string, records: T[]): T[] =>
  records
    .flatMap((record) => {
      const grade = gradeOf(query, record);
      return grade ? [{ record, place: grades.indexOf(grade) }] : [];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ record }) => record);

/**
 * What to mark of `query` in a result that shows `texts`: the query, where one prints it; else its terms,
 * and of a term that none prints its words.
 */
export function needlesOf(query: string, texts: string[]): string[] {
  const printed = (needle: string) => texts.some((text) => hasLiterally(text, needle));
  if (printed(query)) return [query];
  return termsOf(query).flatMap((term) => (printed(term) ? [term] : wordsOfQuery(term)));
}

/** The stretches of `text` where one of `needles` stands. */
export const spansOf = (text: string, needles: string[]): Span[] =>
  joinSpans(needles.flatMap((needle) => literalSpans(text, needle)));

function literalSpans(text: string, term: string): Span[] {
  const { text: squeezed, from } = squeeze(text);
  return placesIn(squeezed, squeeze(term).text).map(({ start, end }) => {
    const last = from[end - 1] ?? 0;
    return { start: from[start] ?? 0, end: last + String.fromCodePoint(text.codePointAt(last) ?? 0).length };
  });
}

function joinSpans(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1];
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
