import type { SlipData } from '../rank/search-index.ts';

/** What tells how words sound. */
export interface Sounds {
  /** Each character's syllable, toneless. */
  ofCharacter: Map<string, string>;
  /** The same, in one spelling for what many people do not tell apart. */
  blurred: Map<string, string>;
  readings: Map<string, string>;
}

/** Reads the table of sounds: `zhong中忠钟 …`. */
export function readSounds({ sounds, readings }: Pick<SlipData, 'sounds' | 'readings'>): Sounds {
  const ofCharacter = new Map<string, string>();
  const blurred = new Map<string, string>();
  for (const group of sounds.split(' ')) {
    const syllable = /^[a-z]+/.exec(group)?.[0] ?? '';
    const heard = blur(syllable);
    for (const character of group.slice(syllable.length)) {
      ofCharacter.set(character, syllable);
      blurred.set(character, heard);
    }
  }
  return { ofCharacter, blurred, readings: new Map(Object.entries(readings)) };
}

/** One spelling for syllables that many people do not tell apart: zh and z, n and l, in and ing. */
const blur = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l(?=[aeiouv])/, 'n')
    .replace(/^f(?=[aeu])/, 'h')
    .replace(/([aei]n)g$/, '$1');

/** How `word` sounds, syllable by syllable, blurred; null where a character has no known sound. */
export function soundOf({ blurred }: Sounds, word: string): string | null {
  const syllables = [...word].map((character) => blurred.get(character));
  return syllables.every((syllable) => syllable !== undefined) ? syllables.join(' ') : null;
}

/** How `word` is spelt in Latin letters, as it is typed: 家长 is jiazhang. */
export function spellingOf({ ofCharacter, readings }: Sounds, word: string): string | null {
  const reading = readings.get(word);
  if (reading) return reading;
  const syllables = [...word].map((character) => ofCharacter.get(character));
  return syllables.every((syllable) => syllable !== undefined) ? syllables.join('') : null;
}
