import { cut } from '../query/cut.ts';
import { generalWords } from './general-words.ts';
import { packPairWords } from './pair-words.ts';
import type { SlipData } from '../rank/search-index.ts';

/** A word met so often is one that a reader knows; one that sounds like a word of the texts counts where it is rarer. */
const KNOWN = 300;
const ALIKE = 4;
/** A character met so often by itself is a word by itself; or one that people so often type by itself. */
const ALONE = 3_000;
const TYPED_ALONE = 3;
/** Names of people are endless, and nobody looks for them here. */
const isName = (tag: string): boolean => tag.startsWith('nr');
const isPart = (tag: string): boolean => /g$|^x/.test(tag);

/**
 * The words that a reader of Chinese knows, as far as they matter for mending: those of two characters, and the
 * characters that are words by themselves.
 *
 * @param soundsAlike whether a word sounds like one of the texts, or like part of one
 * @param typed what people type, to see which characters they use by themselves
 */
export function makeGeneral(
  soundsAlike: (word: string) => boolean,
  typed: string[],
): Pick<SlipData, 'general' | 'alone'> {
  const dictionary = generalWords();
  const pairs = new Set<string>();
  const alone = new Set<string>();
  for (const [word, { times, tag }] of dictionary) {
    const { length } = word;
    if (length === 1 && times >= ALONE && !isPart(tag) && !isName(tag)) alone.add(word);
    if (length !== 2 || isName(tag)) continue;
    if (times >= KNOWN || (times >= ALIKE && soundsAlike(word))) pairs.add(word);
  }
  const times = new Map<string, number>();
  for (const query of typed)
    for (const { text } of cut(query, (word) => dictionary.has(word)))
      if (text.length === 1) times.set(text, (times.get(text) ?? 0) + 1);
  for (const [character, number] of times) if (number >= TYPED_ALONE) alone.add(character);
  return { general: packPairWords(pairs), alone: [...alone].sort().join('') };
}
