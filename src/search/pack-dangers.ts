import { pinyin } from 'pinyin-pro';
import type { DangerWords } from '../domain/danger-words.ts';
import type { Dangers } from '../schemas/danger.ts';
import { TRADITIONAL } from './traditional.ts';

/** How `word` is typed in Latin letters: 虐待 is nuedai. */
const spell = (word: string): string =>
  pinyin(word, { toneType: 'none', type: 'array', v: true })
    .join('')
    .replace(/([nl])[vü]e/g, '$1ue')
    .replace(/ü/g, 'v');

/** The traditional characters of those that `words` are written with, in order of code. */
function traditionalOf(words: string): [string, string][] {
  const pairs = [...TRADITIONAL];
  const simplified = new Map(pairs.flatMap((one, i) => (i % 2 ? [] : [[one, pairs[i + 1] ?? one] as const])));
  return [...simplified]
    .filter(([one, simple]) => one !== simple && words.includes(simple))
    .sort(([a], [b]) => a.charCodeAt(0) - b.charCodeAt(0));
}

/** The words of danger as a device reads them, with how they are spelt and written traditionally. */
export const packDangers = ({ groups, kinds, harmless }: Dangers): DangerWords => ({
  groups,
  kinds: kinds.map(({ call, words, spelt }) => ({ call, words, spelt: spelt.map(spell) })),
  harmless,
  traditional: traditionalOf([...kinds.flatMap(({ words }) => words), ...Object.values(groups).flat()].join('')),
});
