/** Words of two characters, small to ship and quick to ask: of each first character, the second ones by their steps. */
export interface PairWords {
  /** All characters that stand in a word, sorted. */
  characters: string;
  /** For each of them in turn, what may follow it: steps in the list above, a sign each. */
  steps: string;
}

/** A step is a sign from FIRST on; a longer one adds BIG signs. A blank ends the list of a character. */
const FIRST = 35;
const STEPS = 90;
const BIG = '!';
const sorted = (characters: Iterable<string>): string[] => [...new Set(characters)].sort();

/** Packs `words`, each of two characters. */
export function packPairWords(words: Iterable<string>): PairWords {
  const all = [...new Set(words)];
  const characters = sorted(all.flatMap((word) => [...word]));
  const place = new Map(characters.map((character, i) => [character, i]));
  const after = new Map<string, number[]>();
  for (const word of all) {
    const [first = '', second = ''] = [...word];
    after.set(first, [...(after.get(first) ?? []), place.get(second) ?? 0]);
  }
  const steps = characters.map((first) => {
    let last = -1;
    return (after.get(first) ?? [])
      .sort((a, b) => a - b)
      .map((here) => {
        const step = here - last - 1;
        last = here;
        return BIG.repeat(Math.floor(step / STEPS)) + String.fromCharCode(FIRST + (step % STEPS));
      })
      .join('');
  });
  return { characters: characters.join(''), steps: steps.join(' ') };
}

/** Whether a word of two characters is among the packed ones. A list is read only where its first character is asked. */
export function openPairWords({ characters, steps }: PairWords): (word: string) => boolean {
  const all = [...characters];
  const lists = steps.split(' ');
  const place = new Map(all.map((character, i) => [character, i]));
  const read = new Map<string, Set<string>>();
  return (word) => {
    const [first = '', second = '', more] = [...word];
    if (more !== undefined || !second) return false;
    let after = read.get(first);
    if (!after) {
      after = new Set();
      let at = -1;
      for (const sign of lists[place.get(first) ?? -1] ?? '') {
        if (sign === BIG) at += STEPS;
        else {
          at += sign.charCodeAt(0) - FIRST + 1;
          after.add(all[at] ?? '');
        }
      }
      read.set(first, after);
    }
    return after.has(second);
  };
}
