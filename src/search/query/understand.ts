import { bare } from './bare.ts';
import { cut, isStopWord } from './cut.ts';
import { ARTICLE, readArticles } from './read-articles.ts';
import { readIntents, type Intent } from './intent.ts';
import { readSpokenNumbers } from './spoken-numbers.ts';
import type { SearchIndex } from '../rank/search-index.ts';
import { rarity } from '../rank/seek.ts';

/** One thing that is sought, and every wording that counts as it; a wording of ours counts less. */
export interface Term {
  text: string;
  forms: { text: string; weight: number }[];
  /** Whether a word is known: of the texts, or of the lexicon. */
  known: boolean;
  /** How much it counts beside the others. */
  weight: number;
}

/** A query as search reads it. */
export interface Understood {
  /** The whole query, bare. */
  query: string;
  /** The query without the words of asking, bare. */
  subject: string;
  terms: Term[];
  intents: Intent[];
  /** Words of the texts that stand for everyday ones, to be shown as 理解为. */
  meant: string[];
}

const MOST = 200;
const WAN = 10_000;

/** A number may be printed in 万: 27000 is 2.7万. */
const numberForms = (number: string) =>
  Number(number) >= WAN ? [{ text: `${String(Number(number) / WAN)}万`, weight: 1 }] : [];

/** What `text` may be called in the texts. */
function termOf(index: SearchIndex, text: string, known: boolean): Term {
  const meant = index.meanings.get(text) ?? [];
  const forms = [
    { text, weight: 1 },
    ...meant.map((form, i) => ({ text: form, weight: i ? 0.8 : 0.95 })),
    ...(/^\d+$/.test(text) ? numberForms(text) : []),
  ];
  const single = text.length === 1;
  return { text, forms, known, weight: single ? 0.25 : known ? 1 : 0.6 };
}

/** Neighbouring characters that no word covers, two at a time; one that stands alone stays alone. */
function joinUnknown(pieces: { text: string; known: boolean }[]): { text: string; known: boolean }[] {
  const joined: { text: string; known: boolean }[] = [];
  let run = '';
  const close = () => {
    const characters = [...run];
    if (characters.length === 1) joined.push({ text: run, known: false });
    characters
      .slice(1)
      .forEach((character, i) => joined.push({ text: (characters[i] ?? '') + character, known: false }));
    run = '';
  };
  for (const piece of pieces) {
    if (!piece.known && /^\p{Script=Han}$/u.test(piece.text)) run += piece.text;
    else {
      close();
      joined.push(piece);
    }
  }
  close();
  return joined;
}

/** A few characters that the texts print as they are typed are one thing, whatever words they can be cut into. */
const SHORT = 4;

/** `query`, where it names an article that is held, with its number as the index names it. */
function placed(index: SearchIndex, query: string): string {
  const read = readArticles(query);
  return read !== query && (read.match(ARTICLE) ?? []).some((place) => index.articles.has(place)) ? read : query;
}

/** Reads `query`: what it asks for, what it is about, and what else that is called. Never throws. */
export function understand(index: SearchIndex, query: string): Understood {
  const typed = placed(index, query.slice(0, MOST));
  const whole = bare(readSpokenNumbers(typed));
  const { intents, rest } = readIntents(readSpokenNumbers(typed).normalize('NFKC'));
  const isWord = (word: string) => index.words.has(word) || index.meanings.has(word);
  const runs = rest
    .replace(ARTICLE, '|$&|')
    .split(/[|\s。，、；：？！,;:?!]+/u)
    .map(bare);
  const printed = (run: string) =>
    index.articles.has(run) || (run.length > 1 && run.length <= SHORT && rarity(index, run) > 0);
  const pieces = runs.flatMap((run) => (printed(run) ? [{ text: run, known: true }] : joinUnknown(cut(run, isWord))));
  const worthwhile = pieces.filter(({ text }) => !isStopWord(text));
  // Who asks for such words alone means them.
  const sought = worthwhile.length ? worthwhile : pieces;
  const seen = new Set<string>();
  const terms = sought.flatMap(({ text, known }) => {
    if (seen.has(text)) return [];
    seen.add(text);
    return [termOf(index, text, known)];
  });
  const meant = [...new Set(terms.flatMap(({ text }) => index.meanings.get(text) ?? []))];
  return { query: whole, subject: runs.join(''), terms, intents, meant };
}
