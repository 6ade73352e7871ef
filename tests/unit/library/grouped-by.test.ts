import { expect, test } from 'vitest';
import { groupedBy, groupsOf } from '../../../src/library/grouped-by.ts';

const list = [
  { at: 'a#1', id: 'one' },
  { at: 'b#1', id: 'two' },
  { at: 'a#1', id: 'three' },
];

test('what has the same in a field stands together, in the order of the list', () => {
  expect([...groupedBy(list, 'at')].map(([at, all]) => [at, all.map(({ id }) => id)])).toEqual([
    ['a#1', ['one', 'three']],
    ['b#1', ['two']],
  ]);
  expect(groupedBy(list, 'id').get('two')).toEqual([list[1]]);
  expect(groupedBy(list, 'at').get('c#1')).toBeUndefined();
});

test('a list is grouped once, and another list for itself', () => {
  expect(groupedBy(list, 'at')).toBe(groupedBy(list, 'at'));
  expect([...groupedBy(list.slice(0, 1), 'at').keys()]).toEqual(['a#1']);
});

test('a list may be grouped by what is said of each', () => {
  expect([...groupsOf([1, 2, 3], (one) => one % 2)]).toEqual([
    [1, [1, 3]],
    [0, [2]],
  ]);
});
