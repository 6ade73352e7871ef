import { isStopWord } from '../query/cut.ts';
import type { Mender } from '../query/mender.ts';

const HAN = /\p{Script=Han}{2,}/gu;

/** Whether the character at `at` makes a word that a reader knows with a neighbour of `run`. */
const inWord = (run: string, at: number, isGeneral: (word: string) => boolean): boolean =>
  [run.slice(Math.max(0, at - 1), at + 1), run.slice(at, at + 2)].some((pair) => pair.length === 2 && isGeneral(pair));

/**
 * The words of `known` that `typed` means where one character of them was typed as another that sounds the same,
 * and that makes no word where it stands: 自刹 is heard as 自杀, and 打工 as nothing else. The words as they are
 * written are found without this.
 */
export function heardIn(typed: string, known: readonly string[], { sounds, isGeneral }: Mender): string[] {
  const found = new Set<string>();
  for (const [run] of typed.matchAll(HAN)) {
    for (const word of known) {
      for (let start = 0; start + word.length <= run.length; start++) {
        const other = [...word].flatMap((one, i) => (run[start + i] === one ? [] : [i]));
        const [i] = other;
        if (other.length !== 1 || i === undefined) continue;
        const sound = sounds.blurred.get(word[i] ?? '');
        // 是 says what it says, whatever sounds like it.
        if (isStopWord(run[start + i] ?? '')) continue;
        const same = sound !== undefined && sounds.blurred.get(run[start + i] ?? '') === sound;
        if (same && !inWord(run, start + i, isGeneral)) found.add(word);
      }
    }
  }
  return [...found];
}
