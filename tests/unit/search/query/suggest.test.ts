import { expect, test } from 'vitest';
import { nearestTerms } from '../../../../src/search/query/nearest-terms.ts';
import { suggest } from '../../../../src/search/query/suggest.ts';
import { index } from '../search.ts';

test('situations come first, and what is typed already is not offered', () => {
  const offered = suggest(index, '没户');
  expect(offered[0]).toEqual({ text: '没户口', kind: '情形' });
  expect(suggest(index, '没户口').map(({ text }) => text)).not.toContain('没户口');
});

test('a few at most, and none for nothing', () => {
  expect(suggest(index, '儿').length).toBeLessThanOrEqual(7);
  expect(suggest(index, '')).toEqual([]);
  expect(suggest(index, '。')).toEqual([]);
});

test('where nothing is found, words that share most characters are near', () => {
  expect(nearestTerms(index, '监护力')).toContain('监护');
  expect(nearestTerms(index, '')).toEqual([]);
});
