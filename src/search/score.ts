import { placeOf } from './bare.ts';
import { answersIntent, type Intent } from './intent.ts';
import type { RecordKind } from './record.ts';
import type { Ready, SearchIndex } from './search-index.ts';
import type { Term, Understood } from './understand.ts';

/** How much a result of a kind is worth by itself. The texts' own words come before what was made of them. */
const KIND: Record<RecordKind, number> = {
  situation: 1.15,
  provision: 1,
  duty: 1.08,
  action: 1,
  amount: 0.95,
  benefit: 0.8,
  commitment: 0.85,
  figure: 0.75,
  work: 0.7,
  agency: 0.65,
};

/** Kinds that answer a question better than others. */
const ASKED_KIND: Partial<Record<Intent, Partial<Record<RecordKind, number>>>> = {
  amount: { amount: 1.35, benefit: 1.05 },
  count: { figure: 1.45 },
  how: { situation: 1.25, duty: 1.15, action: 1.1 },
  promise: { commitment: 1.4 },
  phone: { situation: 1.1 },
  who: { agency: 1.1 },
};

/** In how many records `form` stands, counted once. */
function heldBy(index: SearchIndex, form: string): number {
  let held = index.held.get(form);
  if (held === undefined) {
    held = index.ready.filter(
      ({ title, body, names, region }) =>
        placeOf(body, form) >= 0 ||
        placeOf(title, form) >= 0 ||
        placeOf(region, form) >= 0 ||
        names.some((name) => placeOf(name, form) >= 0),
    ).length;
    index.held.set(form, held);
  }
  return held;
}

/** What finding `form` says: much for a rare word, little for one that stands everywhere. */
export const telling = (index: SearchIndex, form: string): number => {
  const held = heldBy(index, form);
  return held ? Math.log(1 + (index.ready.length - held + 0.5) / (held + 0.5)) : 0;
};

/** The most that `term` can be worth. */
export const worthOf = (index: SearchIndex, term: Term): number =>
  term.weight * Math.max(...term.forms.map(({ text, weight }) => weight * telling(index, text)), 0);

const pairsOf = (word: string): string[] => [...word].slice(1).map((character, i) => (word[i] ?? '') + character);

/** How far `text` holds `form`: 1 as a whole; less where only pairs of a longer word stand in it. */
function holds(text: string, form: string): number {
  if (placeOf(text, form) >= 0) return 1;
  if (form.length < 3 || /\d/.test(form)) return 0;
  const pairs = pairsOf(form);
  const found = pairs.filter((pair) => text.includes(pair)).length / pairs.length;
  return found >= 0.5 ? found * 0.5 : 0;
}

/** The best of `term`'s forms in `text`, weighed. */
const worthIn = (index: SearchIndex, term: Term, text: string): number =>
  term.weight *
  Math.max(
    0,
    ...term.forms.map(({ text: form, weight }) => {
      const part = holds(text, form);
      return part ? part * weight * telling(index, form) : 0;
    }),
  );

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Whether `name` is what the query asks for by its name: 陕民函[2024]133 means 陕民函〔2024〕133号. */
const nameKey = (name: string): string => name.replace(/ /g, '').replace(/号$/, '');

/** How well `ready` answers `asked`; 0 where it does not. */
export function scoreOf(index: SearchIndex, asked: Understood, ready: Ready): number {
  const { record, title, names, path, region, claim, sentences, body } = ready;
  const possible = sum(asked.terms.map((term) => worthOf(index, term)));
  if (!possible) return 0;
  const called = [title, ...names].join('|');
  let best = 0;
  let bestSentence = '';
  // What the site says of a work that it does not hold answers less than a text's own words.
  const own = record.quoted ? 1 : 0.5;
  const bySentence = asked.terms.map(() => 0);
  for (const sentence of sentences) {
    const worths = asked.terms.map((term) => worthIn(index, term, sentence));
    worths.forEach((worth, i) => (bySentence[i] = Math.max(bySentence[i] ?? 0, worth)));
    const here = sum(worths) * (1 / (1 + sentence.length / 400));
    if (here > best) [best, bestSentence] = [here, sentence];
  }
  const each = asked.terms.map((term, i) => {
    const inCalled = worthIn(index, term, called);
    const around =
      (record.kind === 'duty' ? 0.8 : 0.4) * worthIn(index, term, path) + 0.3 * worthIn(index, term, claim);
    // A place that is asked for is the record's own, whether or not its words repeat it.
    const there = region && placeOf(region, term.text) >= 0 ? worthOf(index, term) : 0;
    return Math.max((bySentence[i] ?? 0) * own, inCalled * (record.kind === 'provision' ? 0.5 : 1.1), around, there);
  });
  const found = sum(each);
  if (!found) return 0;
  const coverage = Math.min(1, found / possible);
  const long = 1 / (1 + 0.1 * Math.log(1 + body.length / 60));
  let score =
    (0.5 * found * long + 0.5 * Math.max(best * own, 0.9 * sum(asked.terms.map((t) => worthIn(index, t, called))))) *
    coverage;
  for (const intent of asked.intents) {
    if (answersIntent(bestSentence, intent)) score *= 1.2;
    score *= ASKED_KIND[intent]?.[record.kind] ?? 1;
  }
  score *= KIND[record.kind];
  // A heading names what is below it, and says nothing of it.
  if (record.kind === 'provision' && !/[。；！？，：]/.test(record.words)) score *= 0.6;
  return score * literal(asked, ready);
}

/** What a query that is printed as it stands, or that names the record, adds. */
function literal(asked: Understood, { record, names, body, title }: Ready): number {
  const { query, subject } = asked;
  if (names.some((name) => nameKey(name) === nameKey(query))) return 4;
  if (names.some((name) => nameKey(name) === nameKey(subject))) return 2;
  if (query.length >= 4 && record.quoted && placeOf(body, query) >= 0) return query.length >= 8 ? 2.5 : 1.5;
  if (subject.length >= 4 && (placeOf(body, subject) >= 0 || placeOf(title, subject) >= 0)) return 1.3;
  return 1;
}
