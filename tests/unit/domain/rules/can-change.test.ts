import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canChange } from '../../../../src/domain/rules/can-change.ts';
import { decide, openQuestions, UNKNOWN } from '../../../../src/domain/rules/decide.ts';
import { everyAnswer } from '../../../../src/domain/rules/every-answer.ts';
import { questionsOf } from '../../../../src/domain/rules/rule-leaves.ts';
import { anyRule, leaf, OFFERED, options, someAnswers } from '../../made-rules.ts';

const young = leaf('age', 'young');
const migrant = leaf('living', 'migrant');
/** Young migrants, and all that are young: where they live makes no difference. */
const rule = { all: [{ any: [{ all: [young, migrant] }, young] }, leaf('place', 'here')] };

test('an open question that others make idle can change nothing', () => {
  expect(openQuestions(decide(rule, { place: 'here' }))).toEqual(['age', 'living']);
  expect(canChange(rule, { place: 'here' }, 'living')).toBe(false);
  expect(canChange(rule, { place: 'here' }, 'age')).toBe(true);
});

test('a question that is settled, or that the rule does not ask, can change nothing', () => {
  expect(canChange(rule, { place: 'here', age: 'old' }, 'living')).toBe(false);
  expect(canChange(rule, {}, 'height')).toBe(false);
});

test('conditions on one question that come to the same for every answer can change nothing', () => {
  const both = { any: [{ all: [leaf('age', 'young'), migrant] }, { all: [leaf('age', 'old', 'other'), migrant] }] };
  expect(canChange({ any: [both, { all: [leaf('age', 'aged'), migrant] }] }, { living: 'migrant' }, 'age')).toBe(true);
  expect(canChange(both, { living: 'elsewhere' }, 'age')).toBe(false);
});

test('不清楚 is no answer: what it leaves open may still make the difference', () => {
  const needsBoth = { all: [young, migrant] };
  expect(canChange(needsBoth, { age: UNKNOWN }, 'living')).toBe(true);
  expect(canChange(needsBoth, { age: UNKNOWN }, 'age')).toBe(true);
});

test('of any rule it is told for every question whether some answers leave the verdict to it', () => {
  fc.assert(
    fc.property(anyRule, someAnswers, (any, answers) => {
      const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== UNKNOWN));
      const all = [...everyAnswer(any, options)].map((one) => ({ ...one, ...given }));
      for (const id of questionsOf(any).filter((one) => !(one in given))) {
        const ends = (one: object) => new Set(OFFERED.map((answer) => decide(any, { ...one, [id]: answer }).truth));
        expect(canChange(any, answers, id)).toBe(all.some((one) => ends(one).size > 1));
      }
    }),
    { numRuns: 300 },
  );
});
