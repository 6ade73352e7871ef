import { openPairWords } from '../ship/pair-words.ts';
import type { SearchIndex, SlipData } from '../rank/search-index.ts';
import { readSounds, soundOf, type Sounds } from './sound.ts';

/** What slips are mended and scripts are read by, made once of the data that was loaded. */
export interface Mender {
  sounds: Sounds;
  simplified: Map<string, string>;
  /** Known words by how they sound, blurred. */
  bySound: Map<string, string[]>;
  /** The same by how they are spelt in Latin letters; null until somebody types these. */
  bySpelling: Map<string, string[]> | null;
  byLength: Map<number, string[]>;
  /** Whether a reader of Chinese knows a word of two characters, or one character as a word. */
  isGeneral: (word: string) => boolean;
}

const menders = new WeakMap<SlipData, Mender>();

const pairwise = (text: string): [string, string][] => {
  const characters = [...text];
  return characters.flatMap((character, i): [string, string][] =>
    i % 2 ? [] : [[character, characters[i + 1] ?? character]],
  );
};

export function menderOf(index: SearchIndex, slips: SlipData): Mender {
  const made = menders.get(slips);
  if (made) return made;
  const sounds = readSounds(slips);
  const mender: Mender = {
    sounds,
    simplified: new Map(pairwise(slips.traditional)),
    bySound: new Map(),
    bySpelling: null,
    byLength: new Map(),
    isGeneral: openGeneral(slips),
  };
  for (const word of mendableOf(index)) {
    const sound = soundOf(sounds, word);
    if (sound) add(mender.bySound, sound, word);
    add(mender.byLength, word.length, word);
  }
  menders.set(slips, mender);
  return mender;
}

export const mendableOf = (index: SearchIndex): string[] =>
  [...index.words, ...index.meanings.keys()].filter((word) => /^\p{Script=Han}{2,}$/u.test(word));

export function add<K>(map: Map<K, string[]>, key: K, word: string): void {
  const some = map.get(key);
  if (some) some.push(word);
  else map.set(key, [word]);
}

/** The general words that were shipped with `slips`. */
function openGeneral({ general, alone }: SlipData): (word: string) => boolean {
  const isPair = openPairWords(general);
  const single = new Set(alone);
  return (word) => (word.length === 1 ? single.has(word) : isPair(word));
}
