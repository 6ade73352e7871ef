import { bare, bareSentences } from '../query/bare.ts';
import { openQueries, type WrittenQueries } from './compare-queries.ts';
import type { PairWords } from '../ship/pair-words.ts';
import type { WorkName } from '../scope/named-work.ts';
import type { Places } from '../scope/places.ts';
import type { Readers } from '../learn/ship-readers.ts';
import type { SearchRecord } from '../records/record.ts';

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
  /** Words of two characters that a reader of Chinese knows, whatever the texts hold. */
  general: PairWords;
  /** Characters that are words by themselves. */
  alone: string;
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
  /** Its title and its names, as one. */
  called: string;
  /** Its names as they are compared with a whole query. */
  keys: string[];
  /** All of these, to see at once that something stands in none. */
  all: string;
}

/** The records that hold a wording: 1 for each that does, in the order of the records, and how many do. */
export interface Holders {
  which: Uint8Array;
  count: number;
}

/** The data, ready to be asked. */
export interface SearchIndex {
  ready: Ready[];
  /** The queries written for the records, which stand in the same order. */
  queries: WrittenQueries;
  words: Set<string>;
  /** The articles of laws and what stands in them, as `readArticles` writes them. */
  articles: Set<string>;
  /** What each everyday word means, both bare. */
  meanings: Map<string, string[]>;
  /** Which records hold a wording, as far as asked. */
  holders: Map<string, Holders>;
  slips: SlipData | null;
  /** What no text tells of, in everyday words. */
  unheld: string[];
  /** The name of the place that holds all others; empty where none is known. */
  country: string;
  /** The year in which it is asked: what 今年 means. */
  now: number;
  /** What was learnt from written sentences; null until it came. */
  readers: Readers | null;
  /** Names of places; null until they came. */
  places: Places | null;
  /** The papers that are known by name; empty until they came. */
  works: readonly WorkName[];
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
  const called = [fields.title, ...fields.names].join('|');
  return { record, ...fields, sentences, called, keys: fields.names.map(nameKey), all };
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
  return {
    ready,
    queries: openQueries(data.records),
    words,
    articles: new Set(
      data.records.flatMap(({ kind, names }) =>
        kind === 'provision' ? names.filter((name) => /^第\d/.test(name)) : [],
      ),
    ),
    meanings,
    holders: new Map(),
    slips,
    unheld: [],
    country: '',
    now: new Date().getFullYear(),
    readers: null,
    places: null,
    works: [],
  };
}
