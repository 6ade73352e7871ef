import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from '../../../../src/search/query/cut.ts';
import { index } from '../search.ts';

const isWord = (word: string) => index.words.has(word) || index.meanings.has(word);
const wordsOf = (query: string) => cut(query, isWord).map(({ text }) => text);

test.each([
  ['儿童督导员补贴', ['儿童督导员', '补贴']],
  ['未保站', ['未保站']],
  ['事实无人抚养儿童', ['事实无人抚养儿童']],
  ['孩子没户口', ['孩子', '没户口']],
  ['12355未成年人', ['12355', '未成年人']],
])('%s is cut into %j', (query, words) => {
  expect(wordsOf(query)).toEqual(words);
});

test('what no word covers is told so', () => {
  expect(cut('儿童凼', isWord)).toEqual([
    { text: '儿童', known: true },
    { text: '凼', known: false },
  ]);
});

test('no character is lost or made', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'儿童主任督导员没户口一二12 a') }), (run) => {
      expect(wordsOf(run).join('')).toBe(run.replace(/ /g, ''));
    }),
  );
});
