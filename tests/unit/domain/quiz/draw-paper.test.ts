import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../../../fixed-seed.ts';
import { drawPaper } from '../../../../src/domain/quiz/draw-paper.ts';
import type { QuizItem } from '../../../../src/domain/quiz/quiz-item.ts';
import { shuffled } from '../../../../src/domain/quiz/seeded.ts';

const item = (i: number): QuizItem => ({
  id: `q${i}`,
  module: i % 3 ? 'visits' : 'files',
  from: i % 2 ? 'written' : 'item',
  asks: `问${i}`,
  right: '对',
  words: { at: 'a#1', quote: '对', place: 'a' },
  wrong: ['甲', '乙', '丙'].map((says) => ({ says, why: '错', words: null })),
});
const items = Array.from({ length: 40 }, (_, i) => item(i));

test('the same seed gives the same paper; every question has its one right answer where the key says', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 1, max: 50 }),
      fc.subarray(['visits', 'files']),
      (seed, number, modules) => {
        const paper = drawPaper(items, { modules, number, seed });
        expect(drawPaper(items, { modules, number, seed })).toEqual(paper);
        const asked = items.filter(({ module }) => !modules.length || modules.includes(module));
        expect(paper.length).toBe(Math.min(number, asked.length));
        expect(new Set(paper.map((one) => one.item.id)).size).toBe(paper.length);
        for (const { choices, right, item } of paper) {
          expect(choices[right]?.says).toBe(item.right);
          expect(choices.map(({ says }) => says).sort()).toEqual(['丙', '乙', '对', '甲'].sort());
        }
      },
    ),
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
