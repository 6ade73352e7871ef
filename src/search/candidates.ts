import { conclude, lookFor, type Answer, type Filters } from './answer.ts';
import { unpack, type Packed } from './pack.ts';
import { openIndex, type SearchIndex, type SlipData } from './search-index.ts';
import { unship, type Shipped } from './ship.ts';
import { mendSlips } from './slips.ts';
import { blocksToLoad, fileOf, keysToAsk, type PairFile, type Shards } from './shard.ts';
import { understand } from './understand.ts';

/** Gets a file of `search/` as JSON. @throws where it does not arrive */
export type Get = (name: string) => Promise<unknown>;

/** Answers a query; loads what that needs. @throws where a part of it does not arrive */
export type Ask = (query: string, filters: Filters) => Promise<Answer>;

const noPause = (): Promise<void> => Promise.resolve();

/** Remembers what arrived; what failed is asked for again. */
function remember(get: Get): Get {
  const had = new Map<string, Promise<unknown>>();
  return (name) => {
    const known = had.get(name);
    if (known) return known;
    const asked = get(name);
    had.set(name, asked);
    asked.catch(() => had.delete(name));
    return asked;
  };
}

/** The records worth scoring for `query`, of an index in shards, with how telling each pair is. */
async function load(shards: Shards, index: SearchIndex, query: string, get: Get): Promise<SearchIndex> {
  const mended = index.slips ? mendSlips(index, query) : null;
  const keys = keysToAsk(understand(index, mended ?? query));
  const names = [...new Set(keys.map((key) => fileOf(key, shards.pairFiles)))];
  const found = (await Promise.all(names.map((name) => get(`pairs/${name}.json`)))) as PairFile[];
  const blocks = blocksToLoad(found, keys, shards);
  const packed = (await Promise.all(blocks.map((block) => get(`blocks/${block}.json`)))) as Packed[];
  const records = packed.flatMap((one) => unpack(one).records);
  return {
    ...openIndex({ records, vocabulary: [], lexicon: [] }, index.slips),
    words: index.words,
    meanings: index.meanings,
  };
}

/**
 * Opens the search data: as a whole, or in shards of which each query loads some.
 *
 * @param pause is waited for between two pieces of one answer, so that other work may come between them
 */
export async function openSearch(getFile: Get, pause = noPause): Promise<{ ask: Ask; index: SearchIndex }> {
  const get = remember(getFile);
  const first = (await get('index.json')) as Shipped | Shards;
  const shards = first.form === 'shards' ? first : null;
  const index = openIndex(
    shards
      ? { records: [], vocabulary: shards.vocabulary.split(' '), lexicon: shards.lexicon }
      : unpack(unship(first as Shipped)),
  );
  const indexFor = (query: string) => (shards ? load(shards, index, query, get) : index);
  const openSlips = async (): Promise<boolean> => {
    index.slips = await get('slips.json').then(
      (slips) => slips as SlipData,
      // Without it a slip is not mended, and the answer to what was typed stands.
      () => null,
    );
    return index.slips !== null;
  };
  const ask: Ask = async (query, filters) => {
    let here = await indexFor(query);
    let typed = lookFor(here, query, filters);
    if (!typed.poor) return conclude(here, typed, null);
    await pause();
    if (!index.slips && (await openSlips()) && shards) {
      // What is mended may stand in other records.
      here = await indexFor(query);
      typed = lookFor(here, query, filters);
    }
    const mended = typed.poor ? mendSlips(here, query) : null;
    await pause();
    return conclude(here, typed, mended);
  };
  return { ask, index };
}
