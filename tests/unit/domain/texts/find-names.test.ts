import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNames } from '../../../../src/domain/texts/find-names.ts';

const lexicon = new Map([
  ['民政部', 'ministry'],
  ['民政部门', 'departments'],
  ['县级民政部门', 'county-departments'],
  ['民政', 'civil-affairs'],
]);

test('the longest name wins, and no name is found inside it', () => {
  expect(findNames('民政部和县级民政部门', lexicon)).toEqual([
    { start: 0, end: 3, quote: '民政部', id: 'ministry' },
    { start: 4, end: 10, quote: '县级民政部门', id: 'county-departments' },
  ]);
});

test('a shorter name is found where the longer one is broken off', () => {
  expect(findNames('县级民政部', lexicon).map(({ quote }) => quote)).toEqual(['民政部']);
});

test('a name is found at each of its places', () => {
  expect(findNames('民政民政', lexicon).map(({ start }) => start)).toEqual([0, 2]);
});

test('nothing is found without names or words', () => {
  expect(findNames('民政部', new Map())).toEqual([]);
  expect(findNames('', lexicon)).toEqual([]);
});

test('names are found in order, apart, and as they stand', () => {
  const word = fc.stringMatching(/^[甲乙丙]{1,3}$/);
  fc.assert(
    fc.property(fc.array(word), fc.stringMatching(/^[甲乙丙丁]{0,20}$/), (names, words) => {
      const found = findNames(words, new Map(names.map((name) => [name, `id of ${name}`])));
      found.forEach(({ start, end, quote, id }, i) => {
        expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
        expect(quote).toBe(words.slice(start, end));
        expect(quote).toHaveLength(end - start);
        expect(id).toBe(`id of ${quote}`);
      });
      expect(names.some((name) => words.includes(name))).toBe(found.length > 0);
    }),
  );
});
