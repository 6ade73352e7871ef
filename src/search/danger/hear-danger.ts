import { isStopWord } from '../query/cut.ts';
import type { Mender } from '../query/mender.ts';

const HAN = /\p{Script=Han}{2,}/gu;
/** So much of what was typed is listened to, as it is looked through for the words themselves. */
const LONGEST = 500;

/** Where `word` stands in `run` but for one character, that of `run` at `at`. */
function* almost(run: string, word: string): Generator<{ start: number; at: number; meant: string }> {
  for (let start = 0; start + word.length <= run.length; start++) {
    const others = [...word].flatMap((meant, i) => (run[start + i] === meant ? [] : [{ start, at: start + i, meant }]));
    if (others[0] && others.length === 1) yield others[0];
  }
}

/**
 * The words of `known` that `typed` means where one character of them was typed as another of the same syllable:
 * 自刹 is heard as 自杀. A character that makes a word with its neighbour, or a neighbour that makes one with what
 * stands outside, says what it says: 强健, 思想史. Of very long words only the beginning is listened to. The words as they are
 * written are found without this.
 */
export function heardIn(typed: string, known: readonly string[], { sounds, isGeneral }: Mender): string[] {
  const isWord = (pair: string) => pair.length === 2 && isGeneral(pair);
  const found = new Set<string>();
  for (const [run] of typed.slice(0, LONGEST).matchAll(HAN)) {
    const pairs = [...run].map((_, i) => isWord(run.slice(i, i + 2)));
    for (const word of known) {
      for (const { start, at, meant } of almost(run, word)) {
        const syllable = sounds.ofCharacter.get(meant);
        const inWord = pairs[at - 1] || pairs[at] || pairs[start - 1] || pairs[start + word.length - 1];
        const same = syllable !== undefined && sounds.ofCharacter.get(run[at] ?? '') === syllable;
        if (same && !inWord && !isStopWord(run[at] ?? '')) found.add(word);
      }
    }
  }
  return [...found];
}
