import { expect, test } from 'vitest';
import { allWorks } from '../../../src/content/kinds/all-works.ts';
import { newerWorks, type Asked } from '../../../src/library/newer-works.ts';
import type { Work } from '../../../src/schemas/texts/work.ts';
import { madeText, madeWork, smallCorpus } from '../small-corpus.ts';

const old = madeText('old', ['甲。', '乙。'], { front: { date: { sort: '2020-07' }, topics: ['care'] } });
const late = madeText('late', ['丙。'], { front: { date: { sort: '2025-05-21' }, topics: ['care'] } });
const newer = (id: string, day: string, newerThan: Work['newerThan']) =>
  madeWork({ id, title: id, since: { day, as: 'published' }, touches: '甲。', newerThan });
const told = (works: ReturnType<typeof newer>[], places: (string | Asked)[]) => {
  const corpus = smallCorpus([old, late], { works });
  const library = { texts: corpus.texts, works: new Map(allWorks(corpus).map((one) => [one.id, one])) };
  return newerWorks(
    library,
    places.map((place) => (typeof place === 'string' ? { at: place } : place)),
  ).map(({ id }) => id);
};

test('a work newer than a topic is told of older texts of the topic, and not of later ones', () => {
  const works = [newer('opinion', '2025-05-09', [{ topic: 'care' }])];
  expect(told(works, ['old#p1'])).toEqual(['opinion']);
  expect(told(works, ['late#p1'])).toEqual([]);
  expect(told([newer('opinion', '2025-05-09', [{ topic: 'schools' }])], ['old#p1'])).toEqual([]);
});

test('a work newer than a provision is told of what stands in it, and of nothing beside it', () => {
  const works = [newer('measures', '2025-01-23', [{ at: 'old#1' }])];
  expect(told(works, ['old#1.p2'])).toEqual(['measures']);
  expect(told(works, ['old#1'])).toEqual(['measures']);
  expect(told(works, ['old#10', 'old#p1'])).toEqual([]);
});

test('a work newer than a text is told of all of it; works come newest first, each once', () => {
  const works = [newer('first', '2024-06-01', [{ at: 'old' }]), newer('second', '2025-01-23', [{ at: 'old#p1' }])];
  expect(told(works, ['old#p1', 'old#p2', 'old#p1'])).toEqual(['second', 'first']);
  expect(told(works, ['old#p2'])).toEqual(['first']);
  expect(told(works, [])).toEqual([]);
});

test('a work newer than some words of a provision is told of these, and not of the others', () => {
  const works = [newer('rules', '2025-01-23', [{ at: 'old#p1', quote: '收留抚养' }])];
  expect(told(works, [{ at: 'old#p1', quote: '主要收留抚养孤儿' }])).toEqual(['rules']);
  expect(told(works, [{ at: 'old#p1', quote: '临时监护' }])).toEqual([]);
  expect(told(works, ['old#p1'])).toEqual(['rules']);
});
