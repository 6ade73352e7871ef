import { expect, test } from 'vitest';
import { answerLeaves, ruleLeaves, questionsOf } from '../../../../src/domain/rules/rule-leaves.ts';
import type { Rule } from '../../../../src/schemas/checklist/benefit.ts';
import { leaf, office } from '../../made-rules.ts';

const rule: Rule = { all: [leaf('q', 'a'), { any: [office, { all: [leaf('p', 'b')] }, leaf('q', 'c')] }] };

test('the leaves of a rule come as they are written, each with the way to it', () => {
  expect(ruleLeaves(rule)).toEqual([
    { leaf: leaf('q', 'a'), path: ['all', 0] },
    { leaf: office, path: ['all', 1, 'any', 0] },
    { leaf: leaf('p', 'b'), path: ['all', 1, 'any', 1, 'all', 0] },
    { leaf: leaf('q', 'c'), path: ['all', 1, 'any', 2] },
  ]);
});

test('a way starts where it is told to start', () => {
  expect(ruleLeaves(office, ['conditions'])).toEqual([{ leaf: office, path: ['conditions'] }]);
});

test('only leaves on an answer ask, and a question that is asked twice counts once', () => {
  expect(answerLeaves(rule)).toEqual([leaf('q', 'a'), leaf('p', 'b'), leaf('q', 'c')]);
  expect(questionsOf(rule)).toEqual(['q', 'p']);
});
