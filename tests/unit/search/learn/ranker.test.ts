import { expect, test } from 'vitest';
import { meantBy } from '../../../../src/search/learn/ranker.ts';
import { shipRanker, unshipRanker } from '../../../../src/search/learn/ship-ranker.ts';
import { trainRanker } from '../../../../src/search/learn/train-ranker.ts';

const queries = [
  ['多久走访一次', '走访几次', '一年走访多少回', '走访次数'],
  [],
  ['补贴多少钱', '一个月补贴几块', '补贴标准', '补贴发多少'],
  ['谁来培训', '培训谁', '培训归谁管', '培训找谁'],
];
const ranker = trainRanker(queries, 0);

test.each([
  ['走访要几回', 0],
  ['补贴是多少', 2],
  ['培训的事问谁', 3],
])('%s means the record it was not written for word for word', (query, record) => {
  const likely = meantBy(ranker, query);
  expect(likely.get(record)).toBe(1);
  for (const [other, share] of likely) expect(share <= 1 && (share < 1 || other === record)).toBe(true);
});

test('what nothing speaks for means nothing', () => {
  expect(meantBy(ranker, 'xyz').size).toBe(0);
  expect(meantBy(ranker, '').size).toBe(0);
});

test('shipped and read again, the same parts speak for the same records, also where many lie between', () => {
  const far = new Map(
    Array.from({ length: 400 }, (_, i): [string, [number, number][]] => [
      String.fromCodePoint(0x4e00 + i),
      i % 199
        ? [[0, 1]]
        : [
            [0, 1],
            [3, 2],
          ],
    ]),
  );
  for (const one of [ranker, far]) {
    const again = unshipRanker(JSON.parse(JSON.stringify(shipRanker(one, 4))));
    const named = (some: typeof one) =>
      [...some]
        .map(([part, all]) => [part, all.map(([record]) => record)])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    expect(named(again)).toEqual(named(one));
  }
});

test('a ranker that was damaged on the way is refused', () => {
  expect(() => unshipRanker({ parts: ['河', ''], records: ['$#'] })).toThrow('does not hold');
});
