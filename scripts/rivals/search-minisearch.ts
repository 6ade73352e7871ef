import MiniSearch from 'minisearch';
import type { Search } from '../../tests/search/ours.ts';
import type { PlainRecord } from './plain-records.ts';

/** Han characters two at a time, and other letters and digits as they stand together. */
function twoCharacterWords(text: string): string[] {
  const runs = text.normalize('NFKC').match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  return runs.flatMap((run) => {
    const characters = [...run];
    if (!/\p{Script=Han}/u.test(run) || characters.length === 1) return [run];
    return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
  });
}

/** MiniSearch as it comes, but for its words: its own would take a whole sentence of Chinese for one. */
export function openMiniSearch(records: PlainRecord[]): Search {
  const index = new MiniSearch<PlainRecord>({
    idField: 'at',
    fields: ['title', 'above', 'words'],
    storeFields: ['url'],
    tokenize: twoCharacterWords,
  });
  index.addAll(records);
  return (query) => Promise.resolve(index.search(query).map(({ id, url }) => ({ at: String(id), url: String(url) })));
}
