import { add, mendableOf, menderOf, type Mender } from './mender.ts';
import type { SearchIndex } from '../rank/search-index.ts';
import { spellingOf } from './sound.ts';
import { rarity } from '../rank/seek.ts';

/** Known words by their spelling: made only once somebody types Latin letters. */
function spellingsOf(index: SearchIndex, { sounds }: Mender): Map<string, string[]> {
  const spellings = new Map<string, string[]>();
  for (const word of mendableOf(index)) {
    const spelling = spellingOf(sounds, word);
    if (spelling) add(spellings, spelling, word);
  }
  return spellings;
}

/** The word that `spelling` is likeliest meant for: the first that stands in the texts, or else the last. */
function spelt(index: SearchIndex, mender: Mender, spelling: string): string | undefined {
  mender.bySpelling ??= spellingsOf(index, mender);
  const words = mender.bySpelling.get(spelling);
  return words?.find((word) => rarity(index, word) > 0) ?? words?.[words.length - 1];
}

/** Latin letters that spell known words, as those words: ertongzhuren is 儿童主任; else as they are. */
function readLatin(index: SearchIndex, mender: Mender, letters: string): string {
  const typed = letters.toLowerCase().replace(/[' ]/g, '');
  // The fewest words that spell it all.
  const ways: (string[] | null)[] = [[]];
  for (let end = 1; end <= typed.length; end++) {
    ways[end] = null;
    for (let start = Math.max(0, end - 40); start < end; start++) {
      const before = ways[start];
      const word = before && spelt(index, mender, typed.slice(start, end));
      if (word && before.length + 1 < (ways[end]?.length ?? Infinity)) ways[end] = [...before, word];
    }
  }
  return ways[typed.length]?.join('') ?? letters;
}

/**
 * `query` with traditional characters simplified, and with Latin letters that spell known words and stand in no
 * text read as these: the same words in another script. Null where there is nothing to read so.
 */
export function readScript(index: SearchIndex, query: string): string | null {
  if (!index.slips) return null;
  const mender = menderOf(index, index.slips);
  const typed = query.slice(0, 200).normalize('NFKC');
  const simple = [...typed].map((one) => mender.simplified.get(one) ?? one).join('');
  const read = simple.replace(/[a-zA-Z][a-zA-Z' ]{2,80}[a-zA-Z]/g, (letters) =>
    rarity(index, letters.toLowerCase()) ? letters : readLatin(index, mender, letters),
  );
  return read === typed ? null : read;
}
