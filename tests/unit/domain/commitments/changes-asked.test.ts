import { expect, test } from 'vitest';
import { readChangesAsked, writeChangesAsked } from '../../../../src/domain/commitments/changes-asked.ts';
import { saySelection } from '../../../../src/domain/commitments/selection.ts';

const read = (words: string) => readChangesAsked(words, new Set(['county', 'province']));

test('an address is read and written alike, behind # or ?', () => {
  const asked = { since: '2026-11-22', place: 'county', unknown: [] };
  expect(read('since=2026-11-22&place=county')).toEqual(asked);
  expect(read('?since=2026-11-22&place=county')).toEqual(asked);
  expect(writeChangesAsked(asked)).toBe('since=2026-11-22&place=county');
  expect(writeChangesAsked(read('since=&place='))).toBe('');
});

test.each([
  ['since=2026-02-30', 'since=2026-02-30'],
  ['since=2026-11', 'since=2026-11'],
  ['place=gone', 'place=gone'],
  ['since=%E0%A4%A', 'since=\uFFFD%A'],
  ['__proto__=x&county', '__proto__=x&county'],
])('of a damaged address %s, what cannot be read is said', (words, said) => {
  const { since, place, unknown } = read(words);
  expect([since, place]).toEqual(['', '']);
  expect(saySelection(9, 9, unknown, '处')).toBe(`网址里的“${said}”认不出，没有照它筛选。全部 9 处。`);
});

test('of a key that is doubled the last counts', () => {
  expect(read('since=2026-01-01&since=2026-11-22').since).toBe('2026-11-22');
});
