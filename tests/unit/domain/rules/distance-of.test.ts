import { expect, test } from 'vitest';
import { decide } from '../../../../src/domain/rules/decide.ts';
import { distanceOf } from '../../../../src/domain/rules/distance-of.ts';
import type { Rule } from '../../../../src/schemas/checklist/benefit.ts';

const is = (question: string) => ({ question, is: ['yes'], at: 'text#1', quote: '原话' }) as unknown as Rule;
const rule: Rule = { all: [is('a'), { any: [{ all: [is('b'), is('c')] }, is('d')] }] };

test.each([
  ['holds', { a: 'yes', d: 'yes' }, 0],
  ['lacks an answer', { a: 'yes' }, 1],
  ['failed where only one way is left, which is longer', { a: 'yes', d: 'no', b: 'no', c: 'yes' }, 1],
  ['failed and lacks an answer', { a: 'no' }, 2],
  ['failed throughout', { a: 'no', b: 'no', c: 'no', d: 'no' }, 2],
])('a rule that %s', (_, answers, distance) => {
  expect(distanceOf(decide(rule, answers))).toBe(distance);
});
