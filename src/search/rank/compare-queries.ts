import { bare } from '../query/bare.ts';
import type { SearchRecord } from '../records/record.ts';

/** The written queries of some records, ready to be compared with a typed one. */
export interface WrittenQueries {
  /** How many records have any. */
  asked: number;
  /** For each character and pair of characters, the records that are asked for with it, and in how many queries. */
  holders: Map<string, [record: number, times: number][]>;
  /** For each record, how much is written for it beside the others: 1 is the mean. */
  sizes: number[];
}

/** A single character tells so much less than a pair. */
const SINGLE = 0.5;
/** BM25: how soon a part that stands in many queries of a record stops to count more, and how much size matters. */
const SATED = 1.5;
const SIZE = 0.4;

/** The characters of `text` and its neighbouring pairs, each once. */
function partsOf(text: string): Set<string> {
  const parts = new Set<string>();
  let before = '';
  for (const character of bare(text).replace(/ /g, '')) {
    parts.add(character);
    if (before) parts.add(before + character);
    before = character;
  }
  return parts;
}

/** How telling a part is that stands in the queries of `held` of `asked` records. */
const tellingOf = (part: string, held: number, asked: number): number =>
  Math.log(1 + (asked - held + 0.5) / (held + 0.5)) * ([...part].length === 1 ? SINGLE : 1);

/** Makes the queries of `records` ready: once a page, some milliseconds for each thousand queries. */
export function openQueries(records: SearchRecord[]): WrittenQueries {
  const holders: WrittenQueries['holders'] = new Map();
  const written = records.map(({ queries }, record) => {
    const times = new Map<string, number>();
    for (const query of queries) for (const part of partsOf(query)) times.set(part, (times.get(part) ?? 0) + 1);
    let size = 0;
    for (const [part, number] of times) {
      size += number;
      const some = holders.get(part);
      if (some) some.push([record, number]);
      else holders.set(part, [[record, number]]);
    }
    return size;
  });
  const asked = written.filter(Boolean).length;
  const mean = written.reduce((sum, size) => sum + size, 0) / Math.max(1, asked);
  return { asked, holders, sizes: written.map((size) => size / mean) };
}

/**
 * How near `query` is to what is written for each record, by BM25 over characters and pairs: 0 to 1, as the
 * part of what would be the most. Records with no pair in common are not in it: a character alone is chance.
 */
export function nearness({ asked, holders, sizes }: WrittenQueries, query: string): Map<number, number> {
  const found = new Map<number, number>();
  const alike = new Set<number>();
  const parts = partsOf(query);
  let most = 0;
  for (const part of parts) {
    const some = holders.get(part) ?? [];
    const telling = tellingOf(part, some.length, asked);
    most += telling * (SATED + 1);
    const enough = parts.size === 1 || [...part].length > 1;
    for (const [record, times] of some) {
      if (enough) alike.add(record);
      const sated = times + SATED * (1 - SIZE + SIZE * (sizes[record] ?? 1));
      found.set(record, (found.get(record) ?? 0) + (telling * times * (SATED + 1)) / sated);
    }
  }
  return new Map([...found].filter(([record]) => alike.has(record)).map(([record, near]) => [record, near / most]));
}
