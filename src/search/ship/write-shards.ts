import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bare } from '../query/bare.ts';
import { pack } from './pack.ts';
import type { SearchRecord } from '../records/record.ts';
import type { Meaning } from '../rank/search-index.ts';
import { fileOf, keysOf, type PairFile, type Shards } from './shard.ts';
import { vocabularyOf } from '../query/vocabulary.ts';

const PER_BLOCK = 6;
/** Of a pair that stands everywhere, the first records are enough: it tells too little to choose by. */
const MOST_PLACES = 600;
/** About so many places in a file: a query loads several files, and most of what else stands in them is in vain. */
const PLACES_A_FILE = 700;
/** The vocabulary is read from so many records: the words of a field are soon met. */
const SAMPLE = 2_000;
const MOST_WORDS = 3_000;

/**
 * Writes an index in shards into `folder`, and returns its vocabulary.
 *
 * What a query loads stays the same however many records there are: a few files of pairs, a few blocks.
 */
export function writeShards(
  records: SearchRecord[],
  lexicon: Meaning[],
  folder: string,
  known: Pick<Shards, 'unheld' | 'country'>,
  terms: readonly string[],
): string[] {
  const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
  const pairs = new Map<string, { held: number; last: number; steps: number[] }>();
  let places = 0;
  records.forEach(({ title, words, names, region, queries }, i) => {
    for (const key of keysOf([title, words, region, ...names, ...queries].map(bare).join('|'))) {
      const pair = pairs.get(key) ?? { held: 0, last: 0, steps: [] };
      if (!pair.held) pairs.set(key, pair);
      pair.held += 1;
      if (pair.steps.length >= MOST_PLACES) continue;
      pair.steps.push(i - pair.last);
      pair.last = i;
      places += 1;
    }
  });
  const pairFiles = Math.max(1, Math.ceil(places / PLACES_A_FILE));
  const files = Array.from({ length: pairFiles }, (): PairFile => ({}));
  for (const [key, { held, steps }] of pairs) (files[fileOf(key, pairFiles)] ?? {})[key] = [held, ...steps];
  for (const folderName of ['pairs', 'blocks']) mkdirSync(join(folder, folderName), { recursive: true });
  files.forEach((file, i) => write(`pairs/${i}.json`, file));
  for (let block = 0; block * PER_BLOCK < records.length; block++) {
    const some = records.slice(block * PER_BLOCK, (block + 1) * PER_BLOCK);
    write(`blocks/${block}.json`, pack({ records: some, vocabulary: [], lexicon: [] }));
  }
  const step = Math.max(1, Math.floor(records.length / SAMPLE));
  const vocabulary = vocabularyOf(
    records.filter((_, i) => i % step === 0),
    lexicon,
    terms,
  ).slice(0, MOST_WORDS);
  const first: Shards = {
    form: 'shards',
    records: records.length,
    pairFiles,
    perBlock: PER_BLOCK,
    vocabulary: vocabulary.join(' '),
    lexicon,
    ...known,
  };
  write('index.json', first);
  return vocabulary;
}
