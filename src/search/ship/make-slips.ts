import { pinyin } from 'pinyin-pro';
import { makeGeneral } from './make-general.ts';
import type { SlipData } from '../rank/search-index.ts';
import { readSounds, soundOf } from '../query/sound.ts';
import { TRADITIONAL } from '../query/traditional.ts';

/** Characters that are mostly typed by another reading than the first of a dictionary. */
const TYPED = new Map([['刹', 'sha']]);

/** The sound of one character, toneless, as it is typed: 女 is nv. */
const syllableOf = (character: string): string =>
  TYPED.get(character) ?? pinyin(character, { toneType: 'none', type: 'array', v: true })[0]?.replace(/ü/g, 'v') ?? '';

/** The characters of everyday writing: the first level of GB 2312, by use. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gbk');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) characters.push(decoder.decode(new Uint8Array([row, cell])));
  return characters.filter((character) => /^\p{Script=Han}$/u.test(character));
}

/** What mends slips in queries for `words`; `typed` is what people type. */
export function makeSlips(words: string[], typed: string[] = []): SlipData {
  const used = new Set([...commonCharacters(), ...words.flatMap((word) => [...word])]);
  const groups = new Map<string, string>();
  const sound = new Map<string, string>();
  for (const character of [...used].filter((one) => /^\p{Script=Han}$/u.test(one)).sort()) {
    const syllable = syllableOf(character);
    if (!/^[a-z]+$/.test(syllable)) continue;
    sound.set(character, syllable);
    groups.set(syllable, (groups.get(syllable) ?? '') + character);
  }
  const readings: Record<string, string> = {};
  for (const word of words.filter((one) => /^\p{Script=Han}{2,}$/u.test(one))) {
    const whole = pinyin(word, { toneType: 'none', type: 'array', v: true }).join('').replace(/ü/g, 'v');
    const each = [...word].map((character) => sound.get(character) ?? '').join('');
    if (whole !== each) readings[word] = whole;
  }
  const sounds = [...groups]
    .sort()
    .map(([syllable, characters]) => syllable + characters)
    .join(' ');
  const heard = readSounds({ sounds, readings });
  // Pairs of neighbouring syllables: what sounds like part of a word may be taken for it.
  const known = new Set(
    words.flatMap((word) => [...word].slice(1).map((_, i) => soundOf(heard, word.slice(i, i + 2)))),
  );
  const soundsAlike = (word: string) => known.has(soundOf(heard, word));
  return {
    sounds,
    readings,
    ...makeGeneral(soundsAlike, typed),
    traditional: TRADITIONAL,
  };
}
