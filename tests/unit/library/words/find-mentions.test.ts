import { expect, test } from 'vitest';
import type { Corpus } from '../../../../src/content/kinds/corpus.ts';
import { findMentions } from '../../../../src/library/words/find-mentions.ts';
import { claim, madeAgency, madeText, smallCorpus } from '../../small-corpus.ts';

const agencies = [
  madeAgency({ id: 'ministry', name: '民政部' }),
  madeAgency({ id: 'departments', name: '民政部门', aliases: ['民政机关'] }),
  madeAgency({ id: 'province', name: '某省人民政府', aliases: ['某省政府'] }),
];
const mentioned = (words: string, about: Partial<Corpus> = {}, means: Record<string, string> = {}) =>
  findMentions(smallCorpus([madeText('t', [words], { front: { means } })], { agencies, ...about })).map(
    ({ quote, agency }) => [quote, agency],
  );

test('a body is named by its name and its aliases, the longest first', () => {
  expect(mentioned('民政部、民政部门和民政机关')).toEqual([
    ['民政部', 'ministry'],
    ['民政部门', 'departments'],
    ['民政机关', 'departments'],
  ]);
});

test('every place is a mention, with the provision and the stretch', () => {
  expect(findMentions(smallCorpus([madeText('t', ['甲民政部', '乙'])], { agencies }))).toEqual([
    { at: 't#p1', start: 1, end: 4, quote: '民政部', agency: 'ministry' },
  ]);
});

test('words of one text mean a body in that text alone', () => {
  const texts = [
    madeText('a', ['我厅'], { front: { means: { 我厅: 'departments' } } }),
    madeText('b', ['我厅'], { front: { means: { 我厅: 'ministry' } } }),
    madeText('c', ['我厅']),
  ];
  expect(findMentions(smallCorpus(texts, { agencies })).map(({ at, agency }) => [at, agency])).toEqual([
    ['a#p1', 'departments'],
    ['b#p1', 'ministry'],
  ]);
});

test('what a text says a name means goes before the lexicon', () => {
  expect(mentioned('民政部门', {}, { 民政部门: 'province' })).toEqual([['民政部门', 'province']]);
});

test('a claim goes before the lexicon, at its own place', () => {
  const mentions = [claim('t', { at: '#p1', quote: '民政部、教育部', agency: 'province' })];
  expect(mentioned('民政部、教育部和民政部门', { mentions })).toEqual([
    ['民政部、教育部', 'province'],
    ['民政部门', 'departments'],
  ]);
});
