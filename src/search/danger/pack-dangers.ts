import type { DangerWords } from './danger-words.ts';
import type { Dangers } from '../../schemas/checklist/danger.ts';
import { everydayOrder } from '../../domain/danger/everyday-order.ts';
import { readingsOf } from '../../domain/danger/readings-of.ts';
import { TRADITIONAL } from '../query/traditional.ts';

/**
 * The syllable of each character of `words`, in the order of syllables.
 *
 * @throws Error where a character is read in two ways, which `[danger-readable]` rules out
 */
function syllablesOf(words: string[]): [string, string][] {
  const syllables = [...readingsOf(words)].map(([one, [syllable = '', ...others]]): [string, string] => {
    if (others.length) throw new Error(`“${one}” is read in two ways.`);
    return [one, syllable];
  });
  return syllables.sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x < y ? -1 : 1));
}

/** A character that one word alone has is not worth its traditional form. */
const OFTEN = 2;

/** The traditional characters of those that `words` are written with, as they stand in the everyday order. */
function traditionalOf(words: string): [string, string][] {
  const order = everydayOrder();
  const pairs = [...TRADITIONAL];
  const simplified = new Map(pairs.flatMap((one, i) => (i % 2 ? [] : [[one, pairs[i + 1] ?? one] as const])));
  return [...simplified]
    .filter(([one, simple]) => one !== simple && words.split(simple).length > OFTEN)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

/** Words that end alike stand together: they take a little less. */
const byEnd = (words: string[]): string[] => {
  const turned = (word: string) => [...word].reverse().join('');
  return [...words].sort((a, b) => (turned(a) < turned(b) ? -1 : 1));
};

/** The words of danger as a device reads them, with how they are spelt and written traditionally. */
export const packDangers = ({ groups, kinds, harmless }: Dangers): DangerWords => ({
  groups,
  kinds: kinds.map(({ call, words, spelt }) => ({
    call,
    words: byEnd(words.filter((word) => !spelt.includes(word))),
    spelt: byEnd(spelt),
  })),
  harmless,
  syllables: syllablesOf(kinds.flatMap(({ spelt }) => spelt)),
  traditional: traditionalOf(
    [...kinds.flatMap(({ words, spelt }) => [...words, ...spelt]), ...Object.values(groups).flat()].join(''),
  ),
});
