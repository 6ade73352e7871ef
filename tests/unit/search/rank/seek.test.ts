import { expect, test } from 'vitest';
import { holds, rarity, seek } from '../../../../src/search/rank/seek.ts';
import { openIndex } from '../../../../src/search/rank/search-index.ts';
import type { Understood } from '../../../../src/search/query/understand.ts';
import { searchRecord } from '../../search-record.ts';

const records = ['孤儿基本生活费。', '孤儿助学。', '临时监护。', '监护评估；孤儿。'].map((words) =>
  searchRecord({ words }),
);
const made = () => openIndex({ records, vocabulary: [], lexicon: [] });
const index = made();
const term = (text: string, forms: { text: string; weight: number }[], weight = 1) => ({ text, forms, weight });
const sought = (...terms: ReturnType<typeof term>[]) => seek(index, { terms } as unknown as Understood);
const one = (text: string) => sought(term(text, [{ text, weight: 1 }])).terms[0]?.[0];
const there = (text: string) => [...(one(text)?.there ?? [])];

test('a rare word says more than one that stands everywhere, and one that stands nowhere says nothing', () => {
  expect(rarity(index, '临时')).toBeCloseTo(Math.log(1 + 3.5 / 1.5));
  expect(rarity(index, '监护')).toBeCloseTo(Math.log(1 + 2.5 / 2.5));
  expect(rarity(index, '孤儿')).toBeCloseTo(Math.log(1 + 1.5 / 3.5));
  expect(rarity(index, '答复')).toBeCloseTo(Math.log(1 + 0.5 / 4.5));
  expect(rarity(index, '户口')).toBe(0);
});

test('a wording stands where it is written, and a longer word where half of its pairs are', () => {
  expect(there('孤儿')).toEqual([1, 1, 0, 1]);
  expect(there('户口')).toEqual([0, 0, 0, 0]);
  // 孤儿, 儿监, 监护: two of three.
  expect(there('孤儿监护')).toEqual([0, 0, 0, 1]);
  // 孤儿, 儿户: one of two.
  expect(there('孤儿户')).toEqual([1, 1, 0, 1]);
  expect(one('孤儿')?.pairs).toEqual([]);
  expect(one('孤儿户')?.pairs).toEqual(['孤儿', '儿户']);
});

test('a number is sought whole: it has no pairs', () => {
  expect(one('2024')?.pairs).toEqual([]);
  expect(one('2024')?.worth).toBe(0);
});

test('a wording is worth its rarity by its own weight and that of its term', () => {
  const { terms, most, possible } = sought(
    term('孤儿', [
      { text: '孤儿', weight: 1 },
      { text: '监护', weight: 0.5 },
    ]),
    term('临时', [{ text: '临时', weight: 1 }], 2),
  );
  const [orphan, guardian, now] = ['孤儿', '监护', '临时'].map((word) => rarity(index, word)) as [
    number,
    number,
    number,
  ];
  expect(terms.map((forms) => forms.map(({ worth }) => worth))).toEqual([[orphan, guardian * 0.5], [now * 2]]);
  const best = Math.max(orphan, guardian * 0.5);
  expect(most).toEqual([
    { text: '孤儿', worth: best },
    { text: '临时', worth: now * 2 },
  ]);
  expect(possible).toBeCloseTo(best + now * 2);
});

test('of a word that stands nowhere its parts are worth something, and nothing of the most there is', () => {
  expect(one('孤儿户')?.worth).toBeCloseTo(0.7 * rarity(index, '孤儿'));
  // None of its pairs stands anywhere: it is as rare as can be.
  expect(one('没户口')?.worth).toBeCloseTo(0.7 * 5);
  expect(one('户口')?.worth).toBe(0);
  expect(sought(term('孤儿户', [{ text: '孤儿户', weight: 1 }]))).toMatchObject({
    most: [{ text: '孤儿户', worth: 0 }],
    possible: 0,
  });
});

test('words hold a wording as a whole, or by half of its pairs at least, for half as much', () => {
  expect(holds('孤儿基本生活费', { text: '孤儿', pairs: [] })).toBe(1);
  expect(holds('临时监护', { text: '孤儿', pairs: [] })).toBe(0);
  expect(holds('孤儿助学', { text: '孤儿户', pairs: ['孤儿', '儿户'] })).toBe(0.25);
  expect(holds('孤儿', { text: '孤儿户口', pairs: ['孤儿', '儿户', '户口'] })).toBe(0);
  expect(holds('孤儿的户口', { text: '孤儿户口', pairs: ['孤儿', '儿户', '户口'] })).toBeCloseTo(1 / 3);
});

test('what holds a wording is looked for once', () => {
  const fresh = made();
  rarity(fresh, '孤儿');
  const found = fresh.holders.get('孤儿');
  expect(found?.count).toBe(3);
  rarity(fresh, '孤儿');
  expect(fresh.holders.get('孤儿')).toBe(found);
});
