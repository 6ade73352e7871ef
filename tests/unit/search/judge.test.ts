import { describe, expect, test } from 'vitest';
import { leadsTo, rankOf, scoreOf } from '../../search/judge.ts';

describe('a result leads to', () => {
  test.each([
    ['the provision it rests on', { at: 'reply#2.1', url: '/amounts/#orphans' }, ['reply#2.1']],
    ['the anchor of its address', { at: null, url: '/documents/reply/#2.1' }, ['reply#2.1']],
    ['a duty by its page', { at: null, url: '/duties/director/5/' }, ['director#5']],
    ['a document by its page', { at: null, url: '/documents/reply/' }, ['reply']],
    ['a document by its number', { at: 'reply#number', url: '/documents/reply/#number' }, ['reply#number', 'reply']],
    ['a card of a document', { at: null, url: '/works/plan/' }, ['plan']],
    ['a list of duties', { at: null, url: '/duties/director/' }, ['director']],
    ['nothing from a page of many things', { at: null, url: '/amounts/' }, []],
    ['nothing from a list of documents', { at: null, url: '/documents/kind/reply/' }, []],
  ])('%s', (_, found, led) => {
    expect(leadsTo(found)).toEqual(led);
  });
});

test('the first right result among ten counts, and an eleventh does not', () => {
  const wrong = { at: 'reply#1', url: '/documents/reply/#1' };
  const right = { at: 'reply#2', url: '/documents/reply/#2' };
  const question = { answers: ['reply#2', 'reply#3'] };
  expect(rankOf(question, [wrong, right, right])).toBe(2);
  expect(rankOf(question, [...Array.from({ length: 10 }, () => wrong), right])).toBeNull();
});

test('shares are of all that was asked; the mean of reciprocal ranks counts a miss as nothing', () => {
  expect(scoreOf([1, 2, 4, null])).toEqual({
    asked: 4,
    first: 0.25,
    firstThree: 0.5,
    firstTen: 0.75,
    mrr: (1 + 1 / 2 + 1 / 4) / 4,
  });
});
