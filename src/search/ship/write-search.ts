import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeRanker } from '../learn/make-ranker.ts';
import { dataOf } from './make-data.ts';
import { makeSlips } from './make-slips.ts';
import type { Beside } from '../scope/beside.ts';
import { pack } from './pack.ts';
import { shipPlaces } from '../scope/places.ts';
import type { SearchRecord } from '../records/record.ts';
import { ship } from './ship.ts';
import type { Meaning } from '../rank/search-index.ts';
import { writeShards } from './write-shards.ts';

/** Up to this many bytes on the wire the whole index is loaded at once; a larger one is written in shards. */
const WHOLE = 150_000;
/** Packing more records than this at once would be in vain: they are too many to be loaded whole. */
const MANY = 5_000;

/** What was written: how many records, and how. */
export interface Written {
  records: number;
  form: 'whole' | 'shards';
}

const NONE: Beside = {
  terms: [],
  unheld: [],
  country: '',
  places: [],
  works: [],
  heard: [],
  readers: { danger: null, kinds: { parts: ['', ''], records: [] }, unanswered: null, ranker: null },
};

/**
 * Writes the search data of `records` into `<out>/search/`: one file where they are few, else shards of
 * which a query loads some.
 *
 * @param records the most relevant first: where they are many, the first are found before the others
 * @throws Error where there are none
 */
export function writeSearch(
  records: SearchRecord[],
  out: string,
  lexicon: Meaning[] = [],
  beside: Beside = NONE,
): Written {
  if (!records.length) throw new Error('There is nothing to search.');
  const folder = join(out, 'search');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
  const { unheld, country } = beside;
  write('places.json', shipPlaces(beside.places));
  write('works.json', beside.works);
  const everyday = [...lexicon.flatMap(({ say }) => say), ...beside.heard];
  const typed = records.flatMap(({ queries }) => queries);
  if (records.length <= MANY) {
    const data = dataOf(records, lexicon, beside.terms);
    const packed = JSON.stringify({ ...ship(pack(data)), unheld, country });
    if (gzipSync(packed).length <= WHOLE) {
      writeFileSync(join(folder, 'index.json'), packed);
      write('slips.json', makeSlips([...data.vocabulary, ...everyday], typed));
      write('readers.json', { ...beside.readers, ranker: makeRanker(records) });
      return { records: records.length, form: 'whole' };
    }
  }
  write('readers.json', beside.readers);
  const vocabulary = writeShards(records, lexicon, folder, { unheld, country }, beside.terms);
  write('slips.json', makeSlips([...vocabulary, ...everyday], typed));
  return { records: records.length, form: 'shards' };
}
