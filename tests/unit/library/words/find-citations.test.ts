import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../../src/content/kinds/corpus.ts';
import { findCitations } from '../../../../src/library/words/find-citations.ts';
import { claim, madeText, madeWork, smallCorpus } from '../../small-corpus.ts';

const works = [
  madeWork({ id: 'opinion', title: '关于甲的意见', number: '某发〔2019〕3号', aliases: ['关于甲乙的意见'] }),
  madeWork({ id: 'forwarding', title: '关于转发〈关于甲的意见〉的通知', number: '某发〔2020〕4号' }),
  madeWork({ id: 'programme', title: '阳光护童', kind: 'programme' }),
  madeWork({ id: 'short', title: '护童' }),
];
const cited = (words: string, about: Partial<Corpus> = {}) => {
  const { found, unknown } = findCitations(smallCorpus([madeText('t', [words])], { works, ...about }));
  return [...found.map(({ quote, work }) => [quote, work]), ...unknown.map(({ quote }) => [quote, null])];
};

describe('a place names a work', () => {
  test('by its title, or by another title that means it', () => {
    expect(cited('按《关于甲的意见》和《关于甲乙的意见》办。')).toEqual([
      ['《关于甲的意见》', 'opinion'],
      ['《关于甲乙的意见》', 'opinion'],
    ]);
  });

  test('by its number, in any brackets', () => {
    expect(cited('（某发[2019]3号）')).toEqual([['某发[2019]3号', 'opinion']]);
  });

  test('by its name without marks, if that is four characters or longer', () => {
    expect(cited('开展阳光护童和护童活动。')).toEqual([['阳光护童', 'programme']]);
  });

  test('inside a title that names another work', () => {
    expect(cited('见《关于转发<关于甲的意见>的通知》。')).toEqual([
      ['《关于转发<关于甲的意见>的通知》', 'forwarding'],
      ['<关于甲的意见>', 'opinion'],
    ]);
  });
});

describe('a title and the number in brackets behind it', () => {
  test('are one citation where both mean one work', () => {
    expect(cited('按《关于甲的意见》（某发〔2019〕3号）办。')).toEqual([
      ['《关于甲的意见》（某发〔2019〕3号）', 'opinion'],
    ]);
    expect(cited('见《关于转发〈关于甲的意见〉的通知》（某发〔2020〕4号）')).toEqual([
      ['《关于转发〈关于甲的意见〉的通知》（某发〔2020〕4号）', 'forwarding'],
      ['〈关于甲的意见〉', 'opinion'],
    ]);
  });

  test('are two where they do not', () => {
    expect(cited('按《关于甲的意见》（某发〔2020〕4号）办。')).toEqual([
      ['《关于甲的意见》', 'opinion'],
      ['某发〔2020〕4号', 'forwarding'],
    ]);
  });
});

describe('a claim', () => {
  const says = (quote: string, work: string, nth?: number) => ({
    citations: [claim('t', { at: '#p1', quote, work, nth, relation: 'follows' as const })],
  });

  test('settles what a title means, with its relation', () => {
    const corpus = smallCorpus([madeText('t', ['按《意见》办。'])], { works, ...says('《意见》', 'opinion') });
    expect(findCitations(corpus)).toEqual({
      found: [{ at: 't#p1', start: 1, end: 5, quote: '《意见》', work: 'opinion', relation: 'follows' }],
      unknown: [],
    });
  });

  test('goes before what the marks say', () => {
    expect(cited('按《关于甲的意见》办。', says('按《关于甲的意见》', 'forwarding'))).toEqual([
      ['按《关于甲的意见》', 'forwarding'],
    ]);
  });

  test('holds for its own place alone', () => {
    expect(cited('按《意见》《意见》办。', says('《意见》', 'opinion', 2))).toEqual([
      ['《意见》', 'opinion'],
      ['《意见》', null],
    ]);
  });
});

test('a title or number that no work is known by is reported', () => {
  expect(cited('按《关于丙的意见》（某发〔2021〕9号）办。')).toEqual([
    ['《关于丙的意见》', null],
    ['某发〔2021〕9号', null],
  ]);
});

test('the title and number that a text prints over itself are no citations of it', () => {
  const text = madeText('t', ['本《关于丙的通知》即日起执行。'], {
    head: { number: '某发〔2021〕9号', title: '关于丙的通知' },
  });
  const { found, unknown } = findCitations(smallCorpus([text], { works }));
  expect([found.map(({ at, work }) => [at, work]), unknown]).toEqual([[['t#p1', 't']], []]);
});
