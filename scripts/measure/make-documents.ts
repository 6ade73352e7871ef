import type { SearchRecord } from '../../src/search/records/record.ts';

/** How many provisions a made document has: the eight real texts have 14 that are not divided further, on average. */
const PROVISIONS = 14;
/** A made provision takes up to so many sentences, each of any real one. */
const MOST_SENTENCES = 6;

/** Numbers from 0 to 1 that are the same for the same `seed` (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Search records of `documents` documents that do not exist: sentences of the clauses in `real`, shuffled.
 *
 * They show how search grows and are never shipped: no line of them is true of anything. The same arguments
 * give the same records.
 */
export function makeDocuments(real: SearchRecord[], documents: number, seed = 1): SearchRecord[] {
  const random = seeded(seed);
  const pick = <T>(some: T[]): T => {
    const picked = some[Math.floor(random() * some.length)];
    if (picked === undefined) throw new Error('There are no clauses to make documents of.');
    return picked;
  };
  const clauses = real.filter(({ kind }) => kind === 'provision');
  const cards = real.filter(({ kind }) => kind === 'work');
  const sentences = clauses.flatMap(({ words }) => words.match(/[^。；]+[。；]?/g) ?? []);
  return Array.from({ length: documents }, (_, d): SearchRecord[] => {
    const id = `made-${d + 1}`;
    const name = `试字〔${2000 + (d % 30)}〕${d + 1}号`;
    const place = pick(clauses);
    const card = {
      ...pick(cards),
      url: `/documents/${id}/`,
      title: `试验文件${d + 1}`,
      at: '',
      names: [name],
      queries: [],
    };
    const provisions = Array.from({ length: PROVISIONS }, (_, p): SearchRecord => ({
      ...place,
      at: `${id}#${p + 1}`,
      url: `/documents/${id}/#${p + 1}`,
      title: `${name} 第${p + 1}段`,
      path: `试验文件${d + 1}`,
      words: Array.from({ length: 1 + Math.floor(random() * MOST_SENTENCES) }, () => pick(sentences)).join(''),
      queries: [],
    }));
    return [card, ...provisions];
  }).flat();
}
