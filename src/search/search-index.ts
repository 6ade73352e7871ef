import { bare, bareSentences } from './bare.ts';
import { openQueries, type WrittenQueries } from './compare-queries.ts';
import type { SearchRecord } from './record.ts';

/** Everyday words, and the words of the texts that they mean. */
export interface Meaning {
  say: string[];
  means: string[];
}

/** All that search knows, as it is shipped. */
export interface SearchData {
  records: SearchRecord[];
  /** The words of the texts, two characters and longer. */
  vocabulary: string[];
  lexicon: Meaning[];
}

/** What mends a slip of the pen; loaded only where a query is not understood as it stands. */
export interface SlipData {
  /** Characters by their sound, toneless: `zhong中忠钟 …`. */
  sounds: string;
  /** Words whose sound is not that of their characters one by one: 家长 is jiazhang. */
  readings: Record<string, string>;
  /** Traditional and simplified characters in turn: 兒儿陝陕. */
  traditional: string;
}

/** A record with what it is searched by, all bare. */
export interface Ready {
  record: SearchRecord;
  title: string;
  names: string[];
  path: string;
  region: string;
  claim: string;
  sentences: string[];
  body: string;
  /** Its names as they are compared with a whole query. */
  keys: string[];
  /** All of these, to see at once that something stands in none. */
  all: string;
}

/** The data, ready to be asked. */
export interface SearchIndex {
  ready: Ready[];
  /** The queries written for the records, which stand in the same order. */
  queries: WrittenQueries;
  words: Set<string>;
  /** What each everyday word means, both bare. */
  meanings: Map<string, string[]>;
  /** How many records hold a word, as far as asked. */
  held: Map<string, number>;
  /** Which records hold any part of a word, as far as asked. */
  there: Map<string, Uint8Array>;
  slips: SlipData | null;
}

/** A bare name as it is compared: 陕民函[2024]133, 133号文 mean 陕民函〔2024〕133号, 133号. */
export const nameKey = (name: string): string => name.replace(/ /g, '').replace(/号(?:文件?)?$/, '');

const readyOf = (record: SearchRecord): Ready => {
  const sentences = bareSentences(record.words);
  const fields = {
    title: bare(record.title),
    names: record.names.map(bare),
    path: bare(record.path),
    region: bare(record.region),
    claim: bare(record.claim),
    body: sentences.join(''),
  };
  const all = Object.values(fields).flat().join('|');
  return { record, ...fields, sentences, keys: fields.names.map(nameKey), all };
};

/** Makes `data` ready to be asked: once a page, some milliseconds for each thousand records. */
export function openIndex(data: SearchData, slips: SlipData | null = null): SearchIndex {
  const meanings = new Map<string, string[]>();
  for (const { say, means } of data.lexicon) for (const word of say) meanings.set(bare(word), means.map(bare));
  const ready = data.records.map(readyOf);
  // Names of situations are not words: cut out whole, they would hide the words they are made of.
  const names = data.records.flatMap(({ kind, names }) => (kind === 'agency' ? names : []));
  const words = new Set([
    ...[...data.vocabulary, ...names].map(bare),
    ...data.lexicon.flatMap(({ means }) => means).map(bare),
  ]);
  words.delete('');
  return { ready, queries: openQueries(data.records), words, meanings, held: new Map(), there: new Map(), slips };
}
