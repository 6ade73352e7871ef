import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrderOfId, inOrderOfPlace } from '../../../../src/exports/api/in-order.ts';

const row = fc.record({ id: fc.string(), mark: fc.nat() });

test('the order of rows does not depend on the order in which they came', () => {
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ({ id }) => id }), (rows) => {
      expect(inOrderOfId([...rows].reverse())).toEqual(inOrderOfId(rows));
    }),
  );
});

test('ids are ordered by code unit, not by a language', () => {
  expect(
    inOrderOfId([{ id: 'a' }, { id: 'B' }, { id: 'a-1' }, { id: 'a#2' }, { id: 'a#10' }]).map(({ id }) => id),
  ).toEqual(['B', 'a', 'a#10', 'a#2', 'a-1']);
});

test('of two stretches that start at one place, the longer comes first', () => {
  const [first, second, third] = [
    { at: 'x#1', start: 0, end: 9 },
    { at: 'x#1', start: 0, end: 4 },
    { at: 'x#1', start: 2, end: 4 },
  ] as const;
  expect(inOrderOfPlace([third, second, first])).toEqual([first, second, third]);
});
