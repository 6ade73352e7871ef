import { expect, test } from 'vitest';
import { joinEntries } from '../../../../src/views/collections/join-entries.ts';

const [a, b] = [{ id: 'a' }, { id: 'b' }];

test('each entry has its thing, in the order of the entries, and things without one are left', () => {
  const things = new Map([
    ['a', { id: 'a', state: 1 }],
    ['b', { id: 'b', state: 2 }],
    ['c', { id: 'c', state: 3 }],
  ]);
  expect(joinEntries([b, a], things.values())).toEqual([
    { entry: b, thing: { id: 'b', state: 2 } },
    { entry: a, thing: { id: 'a', state: 1 } },
  ]);
});

test('an entry that the library does not hold stops the build', () => {
  expect(() => joinEntries([a, b], [a])).toThrow('The library holds no b.');
});
