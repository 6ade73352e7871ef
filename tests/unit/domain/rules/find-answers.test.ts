import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../../src/domain/rules/decide.ts';
import { everyAnswer } from '../../../../src/domain/rules/every-answer.ts';
import { findAnswers } from '../../../../src/domain/rules/find-answers.ts';
import { anyRule, leaf, options } from '../../made-rules.ts';

test('answers that lead where they should are found where there are some', () => {
  const rule = { all: [leaf('p', 'b'), { any: [leaf('q', 'c'), leaf('p', 'c')] }] };
  expect(findAnswers(rule, options, ({ truth }) => truth !== 'no')).toEqual({ p: 'b', q: 'c' });
  expect(findAnswers({ all: [leaf('p', 'a'), leaf('p', 'b')] }, options, ({ truth }) => truth !== 'no')).toBeNull();
});

test('answers that were given are kept', () => {
  const rule = { any: [leaf('p', 'b'), leaf('q', 'c')] };
  expect(findAnswers(rule, options, ({ truth }) => truth !== 'no', { p: 'a' })).toEqual({ p: 'a', q: 'c' });
  expect(findAnswers({ all: [rule, leaf('p', 'b')] }, options, ({ truth }) => truth !== 'no', { p: 'a' })).toBeNull();
});

test('none is missed, and none found that does not lead there', () => {
  fc.assert(
    fc.property(anyRule, (rule) => {
      const all = [...everyAnswer(rule, options)];
      const fails = findAnswers(rule, options, ({ truth }) => truth === 'no' || truth === 'ask');
      expect(fails && decide(rule, fails).truth).toBe(
        all.some((answers) => decide(rule, answers).truth === 'no') ? 'no' : null,
      );
    }),
  );
});
