import { bare } from './bare.ts';
import { cut, type Piece } from './cut.ts';
import { readIntents } from './intent.ts';
import { menderOf, type Mender } from './mender.ts';
import type { SearchIndex } from '../rank/search-index.ts';
import { soundOf } from './sound.ts';
import { rarity } from '../rank/seek.ts';

/** Whether `a` and `b`, of one length, differ in one character. */
function differInOne(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at < a.length && a.slice(at + 1) === b.slice(at + 1);
}

const LONGEST = 8;

/** Whether `shorter` is `longer` without one of its characters. */
function lacksOne(shorter: string, longer: string): boolean {
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at++;
  return shorter.slice(at) === longer.slice(at + 1);
}

/** A stretch of a run that may be a slip for a known word. */
interface Mend {
  start: number;
  end: number;
  word: string;
  worth: number;
}

/** A run as it is cut into words that its reader knows, with where each begins; the last place is its end. */
interface Read {
  run: string;
  pieces: Piece[];
  starts: number[];
}

function read(run: string, isWord: (word: string) => boolean): Read {
  const pieces = cut(run, isWord);
  const starts = [0];
  for (const { text } of pieces) starts.push((starts[starts.length - 1] ?? 0) + text.length);
  return { run, pieces, starts };
}

/** A whole name of so many characters is meant where all of it sounds so, whatever words it is made of. */
const NAME = 4;

/** Whether putting `word` in the place of the pieces `from` to `to` changes no word that a reader knows. */
function changesNoWord({ pieces }: Read, from: number, to: number, word: string, mender: Mender): boolean {
  const some = pieces.slice(from, to);
  let at = 0;
  for (const { text } of some) {
    const here = word.slice(at, at + text.length);
    at += text.length;
    if (here !== text && text.length > 1) return false;
  }
  // Characters that are all words by themselves say what they say.
  return some.some(({ text }) => text.length === 1 && !mender.isGeneral(text));
}

/** The best known word for pieces of `typed` around the one at `around`, which is no word of the texts; or null. */
function mendAt(index: SearchIndex, mender: Mender, typed: Read, around: number): Mend | null {
  let best: Mend | null = null;
  const { run, starts, pieces } = typed;
  const offer = (from: number, to: number, word: string, sureness: number) => {
    const [start = 0, end = 0] = [starts[from], starts[to]];
    if (run.slice(start, end) === word) return;
    // A word of the texts is likelier meant than one that only the lexicon has.
    const worth = sureness * word.length * (1 + 0.02 * rarity(index, word));
    if (!best || worth > best.worth) best = { start, end, word, worth };
  };
  for (let from = Math.max(0, around - LONGEST); from <= around; from++) {
    for (let to = around + 1; to <= Math.min(pieces.length, from + LONGEST); to++) {
      const stretch = run.slice(starts[from], starts[to]);
      if (stretch.length < 2 || stretch.length > LONGEST) continue;
      const sound = soundOf(mender.sounds, stretch);
      for (const word of (sound && mender.bySound.get(sound)) || [])
        if (stretch.length >= NAME || changesNoWord(typed, from, to, word, mender)) offer(from, to, word, 1);
      if (stretch.length < NAME - 1) continue;
      if (stretch.length >= NAME)
        for (const word of mender.byLength.get(stretch.length) ?? [])
          if (differInOne(word, stretch) && changesNoWord(typed, from, to, word, mender))
            offer(from, to, word, 0.8 - 0.6 / word.length);
      // A character too few or too many is told only of names, and where some of it makes no sense.
      if (!pieces.slice(from, to).some(({ text }) => text.length === 1 && !mender.isGeneral(text))) continue;
      for (const word of mender.byLength.get(stretch.length + 1) ?? [])
        if (word.length >= NAME && lacksOne(stretch, word)) offer(from, to, word, 0.7 - 0.6 / word.length);
      for (const word of mender.byLength.get(stretch.length - 1) ?? [])
        if (word.length >= NAME && lacksOne(word, stretch)) offer(from, to, word, 0.7 - 0.6 / word.length);
    }
  }
  return best;
}

/** `run` with what is no word mended, the surest first. */
function mendRun(index: SearchIndex, mender: Mender, run: string): string {
  const isOurs = (word: string) => index.words.has(word) || index.meanings.has(word);
  const isWord = (word: string) => isOurs(word) || (word.length > 1 && mender.isGeneral(word));
  let mended = run;
  for (let round = 0; round < 4; round++) {
    const typed = read(mended, isWord);
    const found = typed.pieces
      .flatMap(({ text }, i) => (isOurs(text) ? [] : (mendAt(index, mender, typed, i) ?? [])))
      .sort((a, b) => b.worth - a.worth)[0];
    if (!found) break;
    mended = mended.slice(0, found.start) + found.word + mended.slice(found.end);
  }
  return mended;
}

/**
 * What `query` may be a slip for: with stretches that are no words a reader knows, and sound or look like a word of
 * the texts, as that word. Null where there is no such stretch.
 */
export function mendSlips(index: SearchIndex, query: string): string | null {
  if (!index.slips) return null;
  const mender = menderOf(index, index.slips);
  const typed = query.slice(0, 200).normalize('NFKC');
  const mended = typed.replace(/\p{Script=Han}{2,}/gu, (run) => {
    // The words of asking are no slip.
    const { rest } = readIntents(run);
    return rest
      .split('|')
      .filter(Boolean)
      .reduce((whole, part) => whole.replace(part, () => mendRun(index, mender, bare(part))), run);
  });
  return mended === typed ? null : mended;
}
