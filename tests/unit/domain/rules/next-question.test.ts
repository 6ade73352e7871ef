import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canChange } from '../../../../src/domain/rules/can-change.ts';
import { decide, UNKNOWN, type Answers } from '../../../../src/domain/rules/decide.ts';
import { everyAnswer } from '../../../../src/domain/rules/every-answer.ts';
import { questionsOf } from '../../../../src/domain/rules/rule-leaves.ts';
import { nextQuestion } from '../../../../src/domain/rules/next-question.ts';
import type { Rule } from '../../../../src/schemas/checklist/benefit.ts';
import { anAnswer, anyRule, leaf, OFFERED, office, options, plainRule, someAnswers } from '../../made-rules.ts';

const p = leaf('p', 'a');
const q = leaf('q', 'a');
const r = leaf('r', 'a');
const order = [...options.keys()];
const rulesOf = (rule: fc.Arbitrary<Rule>) => fc.array(rule, { minLength: 1, maxLength: 5 });

describe('the next question', () => {
  test.each<[string, Rule[], Answers, string | null]>([
    ['is the one that is open in most rules', [{ all: [p, q] }, { all: [q, r] }], {}, 'q'],
    ['is, of equals, the one that stands first', [{ all: [r, p, q] }], {}, 'p'],
    ['counts a rule once, however often it asks', [{ any: [{ all: [q, p] }, { all: [q, r] }] }, r, r], {}, 'r'],
    ['is none that a settled rule asks', [{ all: [p, q] }, r], { p: 'b' }, 'r'],
    ['is none that was answered', [{ all: [p, q] }], { p: 'a' }, 'q'],
    [
      'is none that other open ones make idle',
      [{ any: [{ all: [p, q] }, { all: [leaf('p', 'b'), q] }, leaf('p', 'c', 'd')] }],
      {},
      'p',
    ],
    ['is none that was answered 不清楚', [{ all: [p, q] }], { p: 'unknown' }, 'q'],
    ['is none where every open one was answered 不清楚', [p], { p: 'unknown' }, null],
    ['is none where all is settled', [p, office], { p: 'a' }, null],
    ['is none where there is no rule', [], {}, null],
  ])('%s', (_, rules, answers, expected) => {
    expect(nextQuestion(rules, answers, order)).toBe(expected);
  });

  test('is, of those that are open in as many rules, the first of the order it is given', () => {
    expect(nextQuestion([p, q, r], {}, ['r', 'q', 'p'])).toBe('r');
  });
});

describe('of any rules', () => {
  test('the next question can still change a verdict and was not asked; none is where none can', () => {
    fc.assert(
      fc.property(rulesOf(anyRule), someAnswers, (rules, answers) => {
        const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== UNKNOWN));
        const changes = (id: string) =>
          rules.some((rule) =>
            [...everyAnswer(rule, options)].some((all) => {
              const ends = OFFERED.map((answer) => decide(rule, { ...all, ...given, [id]: answer }).truth);
              return new Set(ends).size > 1;
            }),
          );
        const able = order.filter((id) => !(id in answers) && changes(id));
        const next = nextQuestion(rules, answers, order);
        if (next === null) expect(able).toEqual([]);
        else expect(able).toContain(next);
      }),
      { numRuns: 300 },
    );
  });

  test('asking on ends after as many questions as there are at the latest, with each asked once', () => {
    const asked = fc.infiniteStream(anAnswer);
    fc.assert(
      fc.property(rulesOf(anyRule), asked, (rules, given) => {
        const all = new Set(rules.flatMap(questionsOf));
        const answers: Record<string, string> = {};
        for (let next = nextQuestion(rules, answers, order); next; next = nextQuestion(rules, answers, order)) {
          expect(next in answers).toBe(false);
          answers[next] = given.next().value;
        }
        expect(Object.keys(answers).length).toBeLessThanOrEqual(all.size);
        const able = rules.flatMap((rule) => [...all].filter((id) => canChange(rule, answers, id)));
        expect(able.filter((id) => answers[id] !== UNKNOWN)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('answering what is asked, and nothing else, settles all that answers can settle', () => {
    fc.assert(
      fc.property(rulesOf(plainRule), fc.infiniteStream(fc.constantFrom(...OFFERED)), (rules, given) => {
        const answers: Record<string, string> = {};
        for (let next = nextQuestion(rules, answers, order); next; next = nextQuestion(rules, answers, order)) {
          answers[next] = given.next().value;
        }
        expect(rules.map((rule) => decide(rule, answers).truth)).not.toContain('ask');
      }),
    );
  });
});
