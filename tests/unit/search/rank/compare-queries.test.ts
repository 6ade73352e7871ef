import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../../../fixed-seed.ts';
import { nearness, openQueries } from '../../../../src/search/rank/compare-queries.ts';
import { searchRecord } from '../../search-record.ts';
import { data } from '../search.ts';

const record = (...queries: string[]) => searchRecord({ queries });

test('what shares more with the written queries is nearer; what shares nothing is not there', () => {
  const written = openQueries([record('娃没上户口'), record('户口本丢了'), record(), record('谁来家里看')]);
  const near = nearness(written, '娃没上户口');
  expect(near.get(1)).toBeGreaterThan(0);
  expect(near.get(0)).toBeGreaterThan(3 * (near.get(1) ?? 0));
  expect([...near.keys()]).toEqual([0, 1]);
});

test('several queries that share a part make their record nearer, each less than the one before', () => {
  const near = (n: number) => {
    const alike = Array.from({ length: n }, (_, i) => `走访${'甲乙丙丁戊己庚辛壬癸'[i] ?? ''}`);
    return nearness(openQueries([record(...alike), record('发多少钱'), record('找谁')]), '走访').get(0) ?? 0;
  };
  expect(near(2)).toBeGreaterThan(near(1));
  expect(near(4) - near(3)).toBeLessThan(near(2) - near(1));
});

test('of records asked for with the same words, the one with fewer others is nearer', () => {
  const many = record('走访几次', '谁来看孩子', '带不带本子', '家里没人怎么办');
  const near = nearness(openQueries([record('走访几次'), many]), '走访几次');
  expect(near.get(0)).toBeGreaterThan(near.get(1) ?? 0);
});

test('what every record is asked for with tells less than what one is', () => {
  const written = openQueries([record('孩子被打'), record('孩子上学'), record('孩子看病')]);
  const near = nearness(written, '孩子看病');
  expect(near.get(2)).toBeGreaterThan(4 * (near.get(0) ?? 0));
});

test('marks and width do not matter', () => {
  const written = openQueries([record('12355是啥电话'), record('谁来家里看')]);
  expect(nearness(written, '１２３５５，是啥电话？')).toEqual(nearness(written, '12355是啥电话'));
});

test('a character that stands in no query makes all less near', () => {
  const written = openQueries([record('走访几次'), record('找谁')]);
  expect(nearness(written, '走访几次鑫').get(0)).toBeLessThan(nearness(written, '走访几次').get(0) ?? 0);
});

test('nothing typed breaks it, and nearness is from 0 to 1', () => {
  const written = openQueries(data.records);
  const queries = data.records.flatMap((one) => one.queries);
  expect(queries.length).toBeGreaterThan(3000);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom(...queries)), (query) => {
      for (const near of nearness(written, query).values()) {
        expect(near).toBeGreaterThan(0);
        expect(near).toBeLessThanOrEqual(1);
      }
    }),
  );
  expect(nearness(written, '').size).toBe(0);
  expect(nearness(openQueries([]), '没户口').size).toBe(0);
});

test('queries as they are written lead to their own provision, among the first five nearly always', () => {
  const written = openQueries(data.records);
  const ranks = data.records.flatMap(({ queries }, i) =>
    queries.map((query) => {
      const near = nearness(written, query);
      const own = near.get(i) ?? 0;
      return [...near.values()].filter((one) => one > own).length;
    }),
  );
  expect(ranks.filter((before) => before < 5).length / ranks.length).toBeGreaterThan(0.97);
});
