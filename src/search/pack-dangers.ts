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

/** Words of two Han characters are also read in Latin letters. */
const isSpelt = (word: string): boolean => /^\p{Script=Han}{2}$/u.test(word);

/** Traditional and simplified characters in turn, for those that `words` are written with. */
function traditionalOf(words: string): string {
  const pairs = [...TRADITIONAL];
  const simplified = new Map(pairs.flatMap((one, i) => (i % 2 ? [] : [[one, pairs[i + 1] ?? one]])));
  return [...simplified]
    .flatMap(([one, simple]) => (one !== simple && words.includes(simple) ? [one, simple] : []))
    .join('');
}

/** The words of danger as a device reads them, with how they are spelt and written traditionally. */
export function packDangers({ groups, kinds, harmless }: Dangers): DangerWords {
  const written = [...kinds.flatMap(({ words }) => words), ...harmless, ...Object.values(groups).flat()].join('');
  return {
    groups,
    kinds: kinds.map(({ id, call, words }) => ({ id, call, words, spelt: words.filter(isSpelt).map(spell) })),
    harmless,
    harmlessSpelt: harmless.filter(isSpelt).map(spell),
    traditional: traditionalOf(written),
  };
}
