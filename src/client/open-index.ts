import type { RecordKind, SearchRecord } from '../search/record.ts';

/** What a result needs of a record; the rest was only for the index. */
export type Hit = Pick<
  SearchRecord,
  'url' | 'kind' | 'title' | 'path' | 'region' | 'year' | 'words' | 'quoted' | 'names'
>;

/** Filters by name; only those that are set. */
export type Filters = Record<string, string>;

/** Finds the records that hold every one of `words` (encoded), or the start of it. */
export type Ask = (words: string[], filters: Filters) => Promise<Hit[]>;

interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  search(
    term: string,
    options: { filters: Filters },
  ): Promise<{ results: { data(): Promise<{ raw_url: string; meta: Record<string, string | undefined> }> }[] }>;
}

let failures = 0;

/**
 * Counts requests that fail from here on. Pagefind goes on without a part of its index that did not
 * arrive and finds less: `没有找到` would then be false.
 */
function watchRequests(): void {
  const plain = window.fetch.bind(window);
  window.fetch = async (...request) => {
    try {
      const response = await plain(...request);
      if (!response.ok) failures += 1;
      return response;
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
}

let opened = 0;

/** Loads Pagefind from `address`. Opening again after a failure loads it anew. */
export async function openIndex(address: string): Promise<Ask> {
  opened += 1;
  if (opened === 1) watchRequests();
  const pagefind = (await import(/* @vite-ignore */ opened === 1 ? address : `${address}?${opened}`)) as Pagefind;
  // On a slow network the worker gives up after five seconds and fetches everything again.
  await pagefind.options({ noWorker: true });
  return async (words, filters) => {
    const before = failures;
    const { results } = await pagefind.search(words.join(' '), { filters });
    const found = await Promise.all(results.map((result) => result.data()));
    if (failures > before) throw new Error('A part of the search index did not arrive.');
    return found.map(({ raw_url: url, meta }) => ({
      url,
      kind: meta['kind'] as RecordKind,
      title: meta['title'] ?? '',
      path: meta['path'] ?? '',
      region: meta['region'] ?? '',
      year: meta['year'] ?? '',
      words: meta['words'] ?? '',
      quoted: meta['quoted'] === 'yes',
      names: meta['names']?.split('\n') ?? [],
    }));
  };
}
