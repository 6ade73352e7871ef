import { answer, type Answer, type Filters } from './answer.ts';
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

/** Opens the search data: as a whole, or in shards of which each query loads some. */
export async function openSearch(getFile: Get): Promise<{ ask: Ask; index: SearchIndex }> {
  const get = remember(getFile);
  const first = (await get('index.json')) as Shipped | Shards;
  const shards = first.form === 'shards' ? first : null;
  const index = openIndex(
    shards
      ? { records: [], vocabulary: shards.vocabulary.split(' '), lexicon: shards.lexicon }
      : unpack(unship(first as Shipped)),
  );
  const answerFrom = async (query: string, filters: Filters) =>
    answer(shards ? await load(shards, index, query, get) : index, query, filters);
  const ask: Ask = async (query, filters) => {
    const plain = await answerFrom(query, filters);
    if (!plain.poor || index.slips) return plain;
    index.slips = await get('slips.json').then(
      (slips) => slips as SlipData,
      // Without it a slip is not mended, and the plain answer stands.
      () => null,
    );
    return index.slips ? answerFrom(query, filters) : plain;
  };
  return { ask, index };
}
