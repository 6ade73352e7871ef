import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answer } from '../../../../src/search/rank/answer.ts';
import { openSearch } from '../../../../src/search/rank/candidates.ts';
import type { SearchRecord } from '../../../../src/search/records/record.ts';
import { writeSearch } from '../../../../src/search/ship/write-search.ts';
import { beside, data } from '../search.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongce-search-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads written files as the browser would, and counts them. */
function reader(out: string) {
  const asked: string[] = [];
  const get = async (name: string): Promise<unknown> => {
    asked.push(name);
    return JSON.parse(readFileSync(join(out, 'search', name), 'utf8'));
  };
  return { asked, get };
}

/** What is asked of one list alone, so that it is soon learnt; tests/corpus learns all. */
const soonLearnt = data.records.map((one) =>
  one.at.startsWith('child-welfare-director#') ? one : { ...one, queries: [] },
);

test('a small corpus is one file, and answers from it alone', async () => {
  const out = join(folder, 'small');
  expect(writeSearch(soonLearnt, out, data.lexicon)).toEqual({ records: data.records.length, form: 'whole' });
  const { asked, get } = reader(out);
  const { ask } = await openSearch(get);
  expect((await ask('没户口', {})).ranked[0]?.at).toBe('child-welfare-director#4');
  await ask('孤儿补贴多少钱', {});
  expect(asked).toEqual(['places.json', 'works.json', 'readers.json', 'index.json']);
});

test('what mends slips is loaded once, when a query needs it; without it the plain answer stands', async () => {
  const out = join(folder, 'small');
  const { asked, get } = reader(out);
  const { ask } = await openSearch(get);
  expect((await ask('兒童主任', {})).read).toBe('儿童主任');
  await ask('儿童督到员', {});
  expect(asked).toEqual(['places.json', 'works.json', 'readers.json', 'index.json', 'slips.json']);
  const broken = await openSearch((name) => (name === 'slips.json' ? Promise.reject(new Error()) : get(name)));
  expect((await broken.ask('兒童主任', {})).read).toBeNull();
});

test.each([
  ['no JSON', 'moved'],
  ['a list', '[]'],
  ['nothing', 'null'],
  ['numbers for words', '{"sounds":1,"readings":{"a":2},"traditional":3,"general":{},"alone":4}'],
])('tables of sounds and of places that are %s do no harm', async (_, body) => {
  const { get } = reader(join(folder, 'small'));
  const { ask } = await openSearch(async (name) =>
    ['slips.json', 'places.json'].includes(name) ? (JSON.parse(body) as unknown) : get(name),
  );
  expect((await ask('儿童督到员', {})).ranked).not.toEqual([]);
  expect(await ask('ertongzhuren', {})).toMatchObject({ read: null, suggestion: null });
});

test('an answer in pieces is the answer as a whole, and pauses only where a slip may have to be mended', async () => {
  const out = join(folder, 'small');
  const { get } = reader(out);
  let pauses = 0;
  const pause = () => {
    pauses += 1;
    return Promise.resolve();
  };
  const { ask, index } = await openSearch(get, pause);
  const whole = async (query: string) => expect(await ask(query, {})).toEqual(answer(index, query));
  await whole('没户口');
  expect(pauses).toBe(0);
  await whole('儿童督到员');
  expect(pauses).toBe(3);
});

/**
 * Records of many invented documents: the real ones again and again, each with a number of its own. What people ask
 * stands with the first of them alone.
 */
const many = (count: number): SearchRecord[] =>
  Array.from({ length: count }, (_, i) => {
    const record = data.records[i % data.records.length];
    if (!record) throw new Error('There are no records.');
    return {
      ...record,
      url: `${record.url}?${i}`,
      at: record.at && `${record.at}-${i}`,
      words: `${record.words}第${i + 5000}件`,
      queries: i < data.records.length ? record.queries : [],
    };
  });

test('a large corpus is written in shards, and a query loads a bounded few', async () => {
  const out = join(folder, 'large');
  const records = many(5001);
  expect(writeSearch(records, out, data.lexicon, beside).form).toBe('shards');
  const { asked, get } = reader(out);
  const { ask } = await openSearch(get);
  const { ranked } = await ask('没户口', {});
  expect(ranked[0]?.record.words).toContain('无户籍');
  expect(asked.length).toBeLessThanOrEqual(1 + 8 + 8);
  // Whatever the content grows to, a provision far behind is found by its number.
  const number = `第${5000 + records.findLastIndex(({ kind }) => kind === 'provision')}件`;
  const { ranked: byNumber } = await ask(number, {});
  expect(byNumber[0]?.record.words).toContain(number);
});

test('a part that does not arrive is told, and asked for again', async () => {
  const { get } = reader(join(folder, 'large'));
  let down = true;
  const { ask } = await openSearch((name) =>
    down && name.startsWith('pairs/') ? Promise.reject(new Error('The network is down.')) : get(name),
  );
  await expect(ask('没户口', {})).rejects.toThrow('The network is down.');
  down = false;
  expect((await ask('没户口', {})).ranked.length).toBeGreaterThan(0);
});

test('an index of nothing is refused', () => {
  expect(() => writeSearch([], folder)).toThrow('There is nothing to search.');
});
