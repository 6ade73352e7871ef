import { placeOf } from '../query/bare.ts';
import type { Holders, SearchIndex } from './search-index.ts';
import type { Understood } from '../query/understand.ts';

/** Which records hold `form`, looked for once: who types on keeps most words. */
function holdersOf(index: SearchIndex, form: string): Holders {
  let holders = index.holders.get(form);
  if (!holders) {
    holders = { which: new Uint8Array(index.ready.length), count: 0 };
    for (const [number, { all }] of index.ready.entries()) {
      if (placeOf(all, form) < 0) continue;
      holders.which[number] = 1;
      holders.count += 1;
    }
    index.holders.set(form, holders);
  }
  return holders;
}

/** What finding `form` says: much for a rare word, little for one that stands everywhere, nothing for none. */
export const rarity = (index: SearchIndex, form: string): number => {
  const held = holdersOf(index, form).count;
  return held ? Math.log(1 + (index.ready.length - held + 0.5) / (held + 0.5)) : 0;
};

/** A wording that is sought, and what finding it is worth, as a whole or by its pairs of characters. */
export interface Sought {
  text: string;
  pairs: string[];
  worth: number;
  /** For each record of the index, 1 where it holds any of it. */
  there: Uint8Array;
}

/** What a query seeks, ready to be held against records. */
export interface Seeking {
  /** For each term its wordings. */
  terms: Sought[][];
  /** The term as typed, and the most it can be worth. */
  most: { text: string; worth: number }[];
  possible: number;
}

const pairsOf = (word: string): string[] =>
  word.length < 3 || /\d/.test(word) ? [] : [...word].slice(1).map((character, i) => (word[i] ?? '') + character);

/** Which records hold `text`, or enough of its `pairs`. */
function whereIs(index: SearchIndex, { text, pairs }: Pick<Sought, 'text' | 'pairs'>): Uint8Array {
  const whole = holdersOf(index, text).which;
  if (!pairs.length) return whole;
  const parts = pairs.map((pair) => holdersOf(index, pair).which);
  return whole.map((held, number) => held || Number(enough(parts.filter((which) => which[number]).length, pairs)));
}

/** Weighs the wordings of `asked` by how rarity they are in `index`. */
export function seek(index: SearchIndex, { terms }: Understood): Seeking {
  const sought = terms.map(({ forms, weight }) =>
    forms.map(({ text, weight: part }) => {
      const whole = rarity(index, text);
      const pairs = pairsOf(text);
      // Of a word that stands nowhere, the parts may.
      const worth = whole || 0.7 * Math.min(...pairs.map((pair) => rarity(index, pair) || Infinity), 5);
      const there = whereIs(index, { text, pairs });
      return { text, pairs, worth: whole || pairs.length ? worth * part * weight : 0, there };
    }),
  );
  const most = sought.map((forms, i) => ({
    text: terms[i]?.text ?? '',
    worth: Math.max(0, ...forms.filter(({ text }) => rarity(index, text)).map(({ worth }) => worth)),
  }));
  return { terms: sought, most, possible: most.reduce((sum, { worth }) => sum + worth, 0) };
}

/** Whether so many found `pairs` of a word stand for it. */
const enough = (found: number, pairs: string[]): boolean => found / pairs.length >= 0.5;

/** How far `text` holds `sought`: 1 as a whole; less where only pairs of a longer word stand in it. */
export function holds(text: string, { text: form, pairs }: Pick<Sought, 'text' | 'pairs'>): number {
  if (placeOf(text, form) >= 0) return 1;
  if (!pairs.length) return 0;
  const found = pairs.filter((pair) => text.includes(pair)).length;
  return enough(found, pairs) ? (found / pairs.length) * 0.5 : 0;
}
