import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../../../fixed-seed.ts';
import { drawPair } from '../../../../src/domain/quiz/draw-pair.ts';
import { drawPaper, mostWhere, type PaperQuestion } from '../../../../src/domain/quiz/draw-paper.ts';
import type { QuizItem } from '../../../../src/domain/quiz/quiz-item.ts';
import { sameFact } from '../../../../src/domain/quiz/same-fact.ts';
import { shuffled } from '../../../../src/domain/quiz/seeded.ts';

const asks = ['first', 'next', 'whom'] as const;
/** Every fifth fact is asked twice; two in five are situations; one in five asks where something stands. */
const item = (i: number): QuizItem => {
  const drill = i % 5 < 2 ? asks[i % 3] : undefined;
  return {
    id: `q${i}`,
    module: i % 3 ? 'visits' : 'files',
    from: i % 5 === 4 ? 'item' : 'written',
    ...(drill && { drill }),
    asks: `问${i}`,
    right: '对',
    words: { at: `a#${i % 25 === 24 ? i - 1 : i}`, quote: '对', place: 'a' },
    wrong: ['甲', '乙', '丙'].map((says) => ({ says, why: '错', words: null })),
  };
};
const items = Array.from({ length: 120 }, (_, i) => item(i));
const orders = fc.record({
  seed: fc.string(),
  number: fc.integer({ min: 1, max: 50 }),
  modules: fc.subarray(['visits', 'files']),
});

function twice(questions: PaperQuestion[]): string[] {
  const asked = questions.map(({ item }) => item);
  return asked.flatMap((one, i) => (asked.slice(0, i).some((other) => sameFact(one, other)) ? [one.id] : []));
}
const situations = (questions: PaperQuestion[]) => questions.filter(({ item }) => item.drill !== undefined).length;

test('a paper is the same for the same seed; nothing is asked twice; half is situations; the key is right', () => {
  fc.assert(
    fc.property(orders, (order) => {
      const paper = drawPaper(items, order);
      expect(drawPaper(items, order)).toEqual(paper);
      expect(paper.length).toBeLessThanOrEqual(order.number);
      expect(paper.length).toBeGreaterThan(0);
      expect(twice(paper)).toEqual([]);
      expect(situations(paper) * 2).toBeGreaterThanOrEqual(paper.length);
      expect(paper.filter((one) => one.item.from === 'item').length).toBeLessThanOrEqual(mostWhere(order.number));
      for (const { choices, right, item } of paper) {
        expect(choices[right]?.says).toBe(item.right);
        expect(choices.map(({ says }) => says).sort()).toEqual(['丙', '乙', '对', '甲'].sort());
        expect(!order.modules.length || order.modules.includes(item.module)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('a paper before and one after ask the same number of the same sorts, and nothing twice', () => {
  fc.assert(
    fc.property(orders, (order) => {
      const { before, after } = drawPair(items, order);
      expect(drawPair(items, order)).toEqual({ before, after });
      expect(after.length).toBe(before.length);
      expect(before.length).toBeGreaterThan(0);
      expect(twice([...before, ...after])).toEqual([]);
      for (const side of [before, after]) expect(situations(side) * 2).toBeGreaterThanOrEqual(side.length);
      const sort = ({ item: { module, drill } }: PaperQuestion) => [module, drill !== undefined];
      expect(after.map(sort)).toEqual(before.map(sort));
    }),
    { numRuns: 500 },
  );
});

test('another seed gives another paper', () => {
  const order = (seed: string) => drawPaper(items, { modules: [], number: 10, seed }).map((one) => one.item.id);
  expect(order('1')).not.toEqual(order('2'));
});

test('an order holds the same things', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
      expect(shuffled(list, seed).sort()).toEqual([...list].sort());
    }),
  );
});
