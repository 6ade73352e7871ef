import { bare } from './bare.ts';
import { cut, isStopWord } from './cut.ts';
import { readIntents } from './intent.ts';
import { menderOf } from './mender.ts';
import type { SearchIndex } from '../rank/search-index.ts';

/** A longer word is made of words. */
const LONGEST = 4;
let segmenter: Intl.Segmenter | null | undefined;
const single = new Map<string, boolean>();

/** Whether the browser's own dictionary has `word` as one; never where it has no dictionary. */
function isInDictionary(word: string): boolean {
  if (segmenter === undefined)
    segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  if (!segmenter || word.length > LONGEST) return false;
  let known = single.get(word);
  if (known === undefined) {
    known = [...segmenter.segment(word)].length === 1;
    single.set(word, known);
  }
  return known;
}

/**
 * The words of `query` that say what it is about, as a reader of Chinese cuts them: known to the texts, to the
 * lexicon, to the dictionary of the browser, or to the general words where these were loaded.
 */
export function contentWords(index: SearchIndex, query: string): string[] {
  const isGeneral = index.slips ? menderOf(index, index.slips).isGeneral : () => false;
  const isWord = (word: string) =>
    index.words.has(word) ||
    index.meanings.has(word) ||
    (word.length > 1 && /^\p{Script=Han}+$/u.test(word) && (isGeneral(word) || isInDictionary(word)));
  const { rest } = readIntents(query.slice(0, 200).normalize('NFKC'));
  const runs = rest.split(/[|\s，。、；：？！,;:?!“”"]+/u).map(bare);
  const words = runs.flatMap((run) => cut(run, isWord)).map(({ text }) => text);
  return [...new Set(words.filter((word) => !isStopWord(word)))];
}
