import { conclude, type Answer } from './answer.ts';
import { lookFor, suggestionFor, type Filters } from './look-for.ts';
import { unpack, type Packed } from '../ship/pack.ts';
import { openIndex, type SearchIndex, type SlipData } from './search-index.ts';
import { unship, type Shipped } from '../ship/ship.ts';
import { openPlaces, unshipPlaces, type ShippedPlaces } from '../scope/places.ts';
import { readScript } from '../query/read-script.ts';
import { blocksToLoad, fileOf, keysToAsk, type PairFile, type Shards } from '../ship/shard.ts';
import { unshipReaders, type ShippedReaders } from '../learn/ship-readers.ts';
import { understand } from '../query/understand.ts';

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
  const keys = keysToAsk(understand(index, query));
  const names = [...new Set(keys.map((key) => fileOf(key, shards.pairFiles)))];
  const found = (await Promise.all(names.map((name) => get(`pairs/${name}.json`)))) as PairFile[];
  const blocks = blocksToLoad(found, keys, shards);
  const packed = (await Promise.all(blocks.map((block) => get(`blocks/${block}.json`)))) as Packed[];
  const records = packed.flatMap((one) => unpack(one).records);
  return {
    ...openIndex({ records, vocabulary: [], lexicon: [] }, index.slips),
    words: index.words,
    meanings: index.meanings,
    unheld: index.unheld,
    country: index.country,
    now: index.now,
    readers: index.readers,
    places: index.places,
    works: index.works,
  };
}

/** Names of places as they came; null where they are of another form. */
function readPlaces(data: unknown): SearchIndex['places'] {
  try {
    return openPlaces(unshipPlaces(data as ShippedPlaces));
  } catch {
    return null;
  }
}

/** The papers as they came; none where they are of another form. */
function readWorks(data: unknown): SearchIndex['works'] {
  const works = Array.isArray(data) ? (data as Partial<SearchIndex['works'][number]>[]) : [];
  const whole = works.every((one) => Array.isArray(one.names) && Array.isArray(one.articles));
  return whole ? (works as SearchIndex['works']) : [];
}

/** What was learnt, as it came; null where it is of another form. */
function readReaders(data: unknown): SearchIndex['readers'] {
  try {
    return unshipReaders(data as ShippedReaders);
  } catch {
    return null;
  }
}

/** The table that slips are told by, as it came; null where it is of another form. */
function readSlips(data: unknown): SlipData | null {
  const { sounds, readings, traditional, general, alone } = (data ?? {}) as Partial<SlipData>;
  const words = [sounds, traditional, alone, general?.characters, general?.steps];
  const whole = words.every((one) => typeof one === 'string') && typeof readings === 'object' && readings !== null;
  return whole && Object.values(readings).every((one) => typeof one === 'string') ? (data as SlipData) : null;
}

/**
 * Opens the search data: as a whole, or in shards of which each query loads some.
 *
 * @param pause is waited for between two pieces of one answer, so that other work may come between them
 * @param now the year in which it is asked
 */
export async function openSearch(
  getFile: Get,
  pause = noPause,
  now = new Date().getFullYear(),
): Promise<{ ask: Ask; index: SearchIndex }> {
  const get = remember(getFile);
  // Without the names of places a query is answered as if it named none.
  const places = get('places.json').then(readPlaces, () => null);
  // Without the names of papers one that is not held is answered by what shares its words.
  const works = get('works.json').then(readWorks, () => []);
  // Without what was learnt, words of danger are found as they are written, and unanswered questions by their words.
  const readers = get('readers.json').then(readReaders, () => null);
  const first = (await get('index.json')) as (Shipped & Pick<Shards, 'unheld' | 'country'>) | Shards;
  const shards = first.form === 'shards' ? first : null;
  const index = openIndex(
    shards
      ? { records: [], vocabulary: shards.vocabulary.split(' '), lexicon: shards.lexicon }
      : unpack(unship(first as Shipped)),
  );
  index.places = await places;
  index.works = await works;
  index.readers = await readers;
  index.unheld = first.unheld;
  index.country = first.country;
  index.now = now;
  const indexFor = (query: string) => (shards ? load(shards, index, query, get) : index);
  const openSlips = async (): Promise<boolean> => {
    // Without it nothing is read in another script, nothing offered, and the answer to what was typed stands.
    index.slips ??= await get('slips.json').then(readSlips, () => null);
    return index.slips !== null;
  };
  const ask: Ask = async (query, filters) => {
    const here = await indexFor(query);
    const typed = lookFor(here, query, filters);
    if (!typed.poor || !(await openSlips())) return conclude(here, typed, { read: null, suggestion: null });
    here.slips = index.slips;
    await pause();
    const read = readScript(here, query);
    // What is read so may stand in other records.
    const there = read && shards ? await indexFor(read) : here;
    const asRead = read ? lookFor(there, read, filters) : typed;
    await pause();
    const suggestion = asRead.poor ? suggestionFor(there, asRead) : null;
    await pause();
    return conclude(there, asRead, { read, suggestion });
  };
  return { ask, index };
}
