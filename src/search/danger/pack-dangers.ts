import { pinyin } from 'pinyin-pro';
import type { DangerWords } from './danger-words.ts';
import type { Dangers } from '../../schemas/checklist/danger.ts';
import { everydayOrder } from './near-codes.ts';
import { TRADITIONAL } from '../query/traditional.ts';

/**
 * The syllable of each character of `words` as it is typed, toneless: 虐 is nue.
 *
 * @throws Error where a character is read in two ways
 */
function syllablesOf(words: string[]): [string, string][] {
  const syllables = new Map<string, string>();
  for (const word of words) {
    const read = pinyin(word, { toneType: 'none', type: 'array', v: true });
    for (const [i, one] of [...word].entries()) {
      const syllable = (read[i] ?? '').replace(/[vü]e/, 'ue').replace(/ü/g, 'v');
      if ((syllables.get(one) ?? syllable) !== syllable) throw new Error(`“${one}” is read in two ways.`);
      syllables.set(one, syllable);
    }
  }
  return [...syllables].sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x < y ? -1 : 1));
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
