import { bare } from './bare.ts';
import { cut, isStopWord } from './cut.ts';
import { readIntents } from './intent.ts';
import type { SearchIndex, SlipData } from './search-index.ts';
import { readSounds, soundOf, spellingOf, type Sounds } from './sound.ts';
import { telling } from './telling.ts';

interface Mender {
  sounds: Sounds;
  simplified: Map<string, string>;
  /** Known words by how they sound, blurred. */
  bySound: Map<string, string[]>;
  /** The same by how they are spelt in Latin letters; null until somebody types these. */
  bySpelling: Map<string, string[]> | null;
  byLength: Map<number, string[]>;
}

const menders = new WeakMap<SlipData, Mender>();

const pairwise = (text: string): [string, string][] => {
  const characters = [...text];
  return characters.flatMap((character, i): [string, string][] =>
    i % 2 ? [] : [[character, characters[i + 1] ?? character]],
  );
};

function menderOf(index: SearchIndex, slips: SlipData): Mender {
  const made = menders.get(slips);
  if (made) return made;
  const sounds = readSounds(slips);
  const mender: Mender = {
    sounds,
    simplified: new Map(pairwise(slips.traditional)),
    bySound: new Map(),
    bySpelling: null,
    byLength: new Map(),
  };
  for (const word of mendableOf(index)) {
    const sound = soundOf(sounds, word);
    if (sound) add(mender.bySound, sound, word);
    add(mender.byLength, word.length, word);
  }
  menders.set(slips, mender);
  return mender;
}

const mendableOf = (index: SearchIndex): string[] =>
  [...index.words, ...index.meanings.keys()].filter((word) => /^\p{Script=Han}{2,}$/u.test(word));

function add<K>(map: Map<K, string[]>, key: K, word: string): void {
  const some = map.get(key);
  if (some) some.push(word);
  else map.set(key, [word]);
}

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
  return words?.find((word) => telling(index, word) > 0) ?? words?.[words.length - 1];
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

/** Whether `a` and `b`, of one length, differ in one character. */
function differInOne(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at < a.length && a.slice(at + 1) === b.slice(at + 1);
}

const LONGEST = 8;

/** Whether the character at `at` stands so beside one of its neighbours in a text or a written query: then it is meant. */
const standsBeside = (index: SearchIndex, run: string, at: number): boolean =>
  [run.slice(Math.max(0, at - 1), at + 1), run.slice(at, at + 2)].some(
    (pair) => pair.length === 2 && (index.queries.holders.has(pair) || telling(index, pair) > 0),
  );

/** Whether both characters of `run` from `start` on become others, and the second makes sense with what follows. */
function takesFromNext(index: SearchIndex, run: string, start: number, word: string): boolean {
  const changed = [...word].every((character, i) => run[start + i] !== character);
  return word.length === 2 && changed && standsBeside(index, run.slice(start + 1, start + 3), 0);
}

/** The best known word for the stretch of `run` around characters that no word covers, or null. */
function mendAt(index: SearchIndex, mender: Mender, run: string, unknownAt: number) {
  let best: { start: number; end: number; word: string; worth: number } | null = null;
  const offer = (start: number, end: number, word: string, sureness: number) => {
    // A word of the texts is likelier meant than one that only the lexicon has.
    const worth = sureness * word.length * (1 + 0.02 * telling(index, word));
    if (!best || worth > best.worth) best = { start, end, word, worth };
  };
  // Only what sounds like another word can be a slip where it makes sense as it stands.
  const meant = standsBeside(index, run, unknownAt);
  for (let start = Math.max(0, unknownAt - LONGEST); start <= unknownAt; start++) {
    for (let end = Math.max(unknownAt + 1, start + 2); end <= Math.min(run.length, start + LONGEST); end++) {
      const stretch = run.slice(start, end);
      const sound = soundOf(mender.sounds, stretch);
      for (const word of (sound && mender.bySound.get(sound)) || []) {
        if (!takesFromNext(index, run, start, word)) offer(start, end, word, 1);
      }
      if (meant || stretch.length < 4) continue;
      for (const word of mender.byLength.get(stretch.length) ?? [])
        if (differInOne(word, stretch)) offer(start, end, word, 0.8 - 0.6 / word.length);
      for (const word of mender.byLength.get(stretch.length + 1) ?? [])
        if (word.length >= 4 && lacksOne(stretch, word)) offer(start, end, word, 0.7 - 0.6 / word.length);
      for (const word of mender.byLength.get(stretch.length - 1) ?? [])
        if (word.length >= 3 && lacksOne(word, stretch)) offer(start, end, word, 0.7 - 0.6 / word.length);
    }
  }
  return best as { start: number; end: number; word: string; worth: number } | null;
}

/** Whether `shorter` is `longer` without one of its characters. */
function lacksOne(shorter: string, longer: string): boolean {
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at++;
  return shorter.slice(at) === longer.slice(at + 1);
}

/** `run` with what no word covers mended, from the left. */
function mendRun(index: SearchIndex, mender: Mender, run: string): string {
  const isWord = (word: string) => index.words.has(word) || index.meanings.has(word);
  let mended = run;
  for (let round = 0; round < 4; round++) {
    let at = 0;
    const unknown = cut(mended, isWord).flatMap(({ text, known }) => {
      const here = mended.indexOf(text, at);
      at = here + text.length;
      return known || isStopWord(text) ? [] : [here];
    });
    const found = unknown
      .flatMap((place) => mendAt(index, mender, mended, place) ?? [])
      .sort((a, b) => b.worth - a.worth)[0];
    if (!found) break;
    mended = mended.slice(0, found.start) + found.word + mended.slice(found.end);
  }
  return mended;
}

/**
 * `query` with traditional characters simplified, Latin spellings read, and wrong characters that sound or
 * look like a known word set right; null where nothing is to be mended.
 */
export function mendSlips(index: SearchIndex, query: string): string | null {
  if (!index.slips) return null;
  const mender = menderOf(index, index.slips);
  const simple = [...query.slice(0, 200).normalize('NFKC')].map((one) => mender.simplified.get(one) ?? one).join('');
  const read = simple.replace(/[a-zA-Z][a-zA-Z' ]{2,80}[a-zA-Z]/g, (letters) => readLatin(index, mender, letters));
  const mended = read.replace(/\p{Script=Han}{2,}/gu, (run) => {
    // The words of asking are no slip.
    const { rest } = readIntents(run);
    return rest
      .split('|')
      .filter(Boolean)
      .reduce((whole, part) => whole.replace(part, () => mendRun(index, mender, bare(part))), run);
  });
  return mended === query ? null : mended;
}
