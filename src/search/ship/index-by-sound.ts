import { pinyin } from 'pinyin-pro';
import type { Library } from '../../library/open.ts';
import { situationPath } from '../../domain/addresses/address.ts';
import { answer } from '../rank/answer.ts';
import { searchData } from './make-data.ts';
import { openIndex } from '../rank/search-index.ts';

/** A term or situation, and where it leads. */
export interface IndexEntry {
  name: string;
  /** What the texts call it, where that is another word. */
  means: string;
  path: string;
}

/** The first letter under which `name` is looked up: 没户口 under M. */
const initialOf = (name: string): string =>
  (pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' })[0] ?? '').toUpperCase().slice(0, 1) || '#';

/** Situations, everyday words and the words of the texts by the sound of their first character, A to Z. */
export function indexBySound(library: Library): { letter: string; entries: IndexEntry[] }[] {
  const index = openIndex(searchData(library));
  const leadsTo = (word: string) => answer(index, word).ranked[0]?.url;
  const entries = new Map<string, IndexEntry>();
  const add = (name: string, means: string, path: string | undefined) => {
    if (path && !entries.has(name)) entries.set(name, { name, means, path });
  };
  for (const { data } of library.situations) add(data.name, '', situationPath(data.id));
  for (const { data } of library.lexicon) {
    const [means = ''] = data.means;
    const path = leadsTo(means);
    add(means, '', path);
    for (const word of data.say.slice(0, 2)) add(word, means, path);
  }
  const letters = new Map<string, IndexEntry[]>();
  for (const entry of entries.values()) {
    const letter = initialOf(entry.name);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  const inOrder = new Intl.Collator('zh-CN-u-co-pinyin').compare;
  return [...letters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, some]) => ({ letter, entries: some.sort((a, b) => inOrder(a.name, b.name)) }));
}
