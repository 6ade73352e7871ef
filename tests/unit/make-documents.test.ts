import { expect, test } from 'vitest';
import { makeDocuments } from '../../scripts/measure/make-documents.ts';
import type { SearchRecord } from '../../src/search/records/record.ts';
import { searchRecord } from './search-record.ts';

const record = (kind: SearchRecord['kind'], words: string): SearchRecord => searchRecord({ kind, words });
const real = [record('provision', '甲句。乙句；丙句'), record('provision', '丁句。'), record('work', '文件')];

test('made documents are the same each time, and other ones for another seed', () => {
  expect(makeDocuments(real, 3)).toEqual(makeDocuments(real, 3));
  expect(makeDocuments(real, 3)).not.toEqual(makeDocuments(real, 3, 2));
});

test('each has a card and fourteen provisions, made of whole sentences of real clauses', () => {
  const made = makeDocuments(real, 3);
  expect(made).toHaveLength(3 * 15);
  expect(new Set(made.map(({ url }) => url)).size).toBe(made.length);
  for (const { words } of made.filter(({ kind }) => kind === 'provision')) {
    expect(words).toMatch(/^(?:甲句。|乙句；|丙句|丁句。)+$/);
  }
});

test('no clause, no document', () => {
  expect(() => makeDocuments([], 1)).toThrow('There are no clauses to make documents of.');
});
