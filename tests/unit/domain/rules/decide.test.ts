import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, deciding, openQuestions, UNKNOWN, type Answers } from '../../../../src/domain/rules/decide.ts';
import { everyAnswer } from '../../../../src/domain/rules/every-answer.ts';
import { questionsOf } from '../../../../src/domain/rules/rule-leaves.ts';
import type { Rule } from '../../../../src/schemas/checklist/benefit.ts';
import { anAnswer, anyRule, leaf, office, options, plainRule, someAnswers } from '../../made-rules.ts';

const p = leaf('p', 'a');
const q = leaf('q', 'a', 'b');
const truth = (rule: Rule, answers: Answers) => decide(rule, answers).truth;
const saysOf = (rule: Rule, answers: Answers) =>
  deciding(decide(rule, answers)).map((one) => 'leaf' in one && one.leaf.says);

/** Answers with those that were given kept, and those that settle nothing left to be given. */
const completions = (rule: Rule, answers: Answers): Answers[] => {
  const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== UNKNOWN));
  return [...everyAnswer(rule, options)].map((all) => ({ ...all, ...given }));
};

describe('a condition on an answer', () => {
  test.each<[string, Answers, string]>([
    ['holds where the answer is the one it names', { p: 'a' }, 'yes'],
    ['fails where the answer is another', { p: 'b' }, 'no'],
    ['is open where nothing was answered', {}, 'ask'],
    ['is open where the answer is 不清楚', { p: 'unknown' }, 'ask'],
  ])('%s', (_, answers, expected) => {
    expect(decide(p, answers)).toEqual({ kind: 'answer', leaf: p, answer: answers['p'] ?? null, truth: expected });
  });

  test('holds where the answer is any of those it names', () => {
    expect([truth(q, { q: 'a' }), truth(q, { q: 'b' }), truth(q, { q: 'c' })]).toEqual(['yes', 'yes', 'no']);
  });
});

test('a condition that the texts leave open is for the office, whatever is answered', () => {
  expect(decide(office, { p: 'a' })).toEqual({ kind: 'office', leaf: office, truth: 'office' });
});

describe('of several conditions', () => {
  test.each<[string, Rule, Answers, string]>([
    ['all must hold', { all: [p, q] }, { p: 'a', q: 'b' }, 'yes'],
    ['one that fails settles it, though others are open', { all: [p, q, office] }, { p: 'b' }, 'no'],
    ['one that is open keeps it open', { all: [p, q] }, { p: 'a' }, 'ask'],
    ['an open one comes before the office', { all: [p, office] }, {}, 'ask'],
    ['the office decides where all others hold', { all: [p, office] }, { p: 'a' }, 'office'],
    ['any may hold', { any: [p, q] }, { p: 'b', q: 'a' }, 'yes'],
    ['one that holds settles it, though others are open', { any: [p, q, office] }, { p: 'a' }, 'yes'],
    ['none holds only where each fails', { any: [p, q] }, { p: 'b', q: 'c' }, 'no'],
    ['one way that is open keeps it open', { any: [p, q] }, { p: 'b' }, 'ask'],
    ['an open way comes before the office', { any: [p, office] }, {}, 'ask'],
    ['the office decides where every other way fails', { any: [p, office] }, { p: 'b' }, 'office'],
    [
      'an office that has the last word anyway leaves nothing to ask',
      { all: [{ any: [p, office] }, office] },
      {},
      'office',
    ],
    ['an office that can grant it anyway leaves nothing to ask', { any: [{ all: [p, office] }, office] }, {}, 'office'],
    ['an answer that can spare the office is still asked', { any: [{ all: [q, office] }, p, office] }, {}, 'ask'],
  ])('%s', (_, rule, answers, expected) => {
    expect(truth(rule, answers)).toBe(expected);
  });

  test('the tree of why keeps every part, with what the answers settle about it', () => {
    expect(decide({ all: [p, { any: [q, office] }] }, { p: 'a', q: 'c' })).toEqual({
      kind: 'all',
      truth: 'office',
      parts: [
        { kind: 'answer', truth: 'yes', leaf: p, answer: 'a' },
        {
          kind: 'any',
          truth: 'office',
          parts: [
            { kind: 'answer', truth: 'no', leaf: q, answer: 'c' },
            { kind: 'office', truth: 'office', leaf: office },
          ],
        },
      ],
    });
  });
});

describe('the reasons of', () => {
  test.each<[string, Rule, Answers, string[]]>([
    ['a no in `all` are the conditions that failed', { all: [p, q, office] }, { p: 'b' }, ['p: a']],
    ['a no in `any` are all of them', { any: [p, q] }, { p: 'b', q: 'c' }, ['p: a', 'q: a/b']],
    ['a yes in `all` are all of them', { all: [p, q] }, { p: 'a', q: 'a' }, ['p: a', 'q: a/b']],
    ['a yes in `any` are those that hold', { any: [p, q, office] }, { p: 'b', q: 'a' }, ['q: a/b']],
    ['an office’s decision are the conditions left to it', { all: [p, office] }, { p: 'a' }, ['由经办机关认定']],
    ['an ask are those that are open', { all: [p, q, office] }, { q: 'a' }, ['p: a']],
    ['a condition by itself is that condition', p, { p: 'b' }, ['p: a']],
    ['an ask are not those that can change nothing', { any: [{ all: [q, office] }, p, office] }, {}, ['p: a']],
  ])('%s', (_, rule, answers, expected) => {
    expect(saysOf(rule, answers)).toEqual(expected);
  });
});

describe('of any rule', () => {
  test('one answer more never turns round what was settled', () => {
    fc.assert(
      fc.property(
        anyRule,
        someAnswers,
        fc.constantFrom(...options.keys()),
        anAnswer,
        (rule, answers, question, answer) => {
          fc.pre((answers[question] ?? UNKNOWN) === UNKNOWN);
          const before = truth(rule, answers);
          fc.pre(before !== 'ask');
          expect(truth(rule, { ...answers, [question]: answer })).toBe(before);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('不清楚 settles what no answer settles, and no more', () => {
    fc.assert(
      fc.property(anyRule, someAnswers, (rule, answers) => {
        const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== UNKNOWN));
        expect(truth(rule, answers)).toBe(truth(rule, given));
      }),
    );
  });

  test('neither the order of answers nor that of parts or options matters', () => {
    const turned = (rule: Rule): Rule =>
      'all' in rule
        ? { all: rule.all.map(turned).reverse() }
        : 'any' in rule
          ? { any: rule.any.map(turned).reverse() }
          : 'is' in rule
            ? { ...rule, is: rule.is.toReversed() }
            : rule;
    fc.assert(
      fc.property(anyRule, someAnswers, (rule, answers) => {
        const other = Object.fromEntries(Object.entries(answers).reverse());
        const [one, two] = [decide(rule, answers), decide(turned(rule), other)];
        expect(two.truth).toBe(one.truth);
        expect(openQuestions(two).sort()).toEqual(openQuestions(one).sort());
      }),
      { numRuns: 500 },
    );
  });

  test('with every question answered nothing is left to ask', () => {
    fc.assert(
      fc.property(plainRule, (rule) => {
        for (const answers of everyAnswer(rule, options)) {
          expect(truth(rule, answers)).not.toBe('ask');
          expect(openQuestions(decide(rule, answers))).toEqual([]);
        }
      }),
    );
  });

  test('every verdict has a reason, and each reason is of the verdict', () => {
    fc.assert(
      fc.property(anyRule, someAnswers, (rule, answers) => {
        const reason = decide(rule, answers);
        const reasons = deciding(reason);
        expect(reasons.length).toBeGreaterThan(0);
        expect(new Set(reasons).size).toBe(reasons.length);
        expect(reasons.filter((one) => one.truth !== reason.truth || 'parts' in one)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('only an ask leaves questions open, none of them answered', () => {
    fc.assert(
      fc.property(anyRule, someAnswers, (rule, answers) => {
        const open = openQuestions(decide(rule, answers));
        expect(open.length > 0).toBe(truth(rule, answers) === 'ask');
        expect(new Set(open).size).toBe(open.length);
        expect(open.filter((id) => (answers[id] ?? UNKNOWN) !== UNKNOWN)).toEqual([]);
        expect(open.filter((id) => !questionsOf(rule).includes(id))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('of a rule that asks no question twice', () => {
  test('something is asked only while the verdict is open, and always then', () => {
    fc.assert(
      fc.property(plainRule, someAnswers, (rule, answers) => {
        const ends = new Set(completions(rule, answers).map((all) => truth(rule, all)));
        const now = truth(rule, answers);
        expect(now === 'ask' ? ends.size > 1 : ends.size === 1 && ends.has(now)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('just those questions are open by whose answer alone the verdict can change', () => {
    fc.assert(
      fc.property(plainRule, someAnswers, (rule, answers) => {
        const all = completions(rule, answers);
        const matters = questionsOf(rule).filter(
          (id) =>
            (answers[id] ?? UNKNOWN) === UNKNOWN &&
            all.some((one) =>
              ['a', 'b', 'c', 'd'].some((other) => truth(rule, { ...one, [id]: other }) !== truth(rule, one)),
            ),
        );
        expect(openQuestions(decide(rule, answers)).sort()).toEqual(matters.sort());
      }),
    );
  });
});
