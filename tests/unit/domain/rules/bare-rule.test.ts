import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareRule } from '../../../../src/domain/rules/bare-rule.ts';
import { decide, type Reason } from '../../../../src/domain/rules/decide.ts';
import { reasonLeaves } from '../../../../src/domain/rules/reason-leaves.ts';
import { ruleLeaves } from '../../../../src/domain/rules/rule-leaves.ts';
import { anyRule, someAnswers } from '../../made-rules.ts';

const truths = (reason: Reason): unknown =>
  'parts' in reason ? [reason.truth, ...reason.parts.map(truths)] : reason.truth;

test('a rule without its words decides as with them, condition for condition', () => {
  fc.assert(
    fc.property(anyRule, someAnswers, (rule, answers) => {
      expect(truths(decide(bareRule(rule), answers))).toEqual(truths(decide(rule, answers)));
    }),
  );
});

test('a rule without its words has none of them', () => {
  const rule = {
    all: [
      { question: 'p', is: ['a'], says: '有', at: 't#1', quote: '原话' },
      {
        any: [
          { openEnded: true as const, says: '酌情', work: 'w' },
          { question: 'q', is: ['b'], says: '无' },
        ],
      },
    ],
  };
  expect(bareRule(rule)).toEqual({
    all: [
      { question: 'p', is: ['a'], says: '' },
      {
        any: [
          { openEnded: true, says: '' },
          { question: 'q', is: ['b'], says: '' },
        ],
      },
    ],
  });
});

test('the conditions of a reason stand in the order in which they are written', () => {
  fc.assert(
    fc.property(anyRule, someAnswers, (rule, answers) => {
      const leaves = reasonLeaves(decide(rule, answers)).map(({ leaf }) => leaf);
      expect(leaves).toEqual(ruleLeaves(rule).map(({ leaf }) => leaf));
    }),
  );
});
