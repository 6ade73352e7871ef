import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openAsking, without, type CheckData, type Judged } from '../../../../src/domain/rules/asking.ts';
import { harmSignals, harmToTell } from '../../../../src/domain/rules/harm-signals.ts';
import { decide, openQuestions, type Answers } from '../../../../src/domain/rules/decide.ts';
import { nextQuestion } from '../../../../src/domain/rules/next-question.ts';
import { verdictOf } from '../../../../src/domain/rules/verdict.ts';
import type { Rule } from '../../../../src/schemas/checklist/benefit.ts';
import { anAnswer, anyRule, leaf, options, someAnswers } from '../../made-rules.ts';

const place = leaf('place', 'here');
const p = leaf('p', 'a');
const q = leaf('q', 'a');
const harm = leaf('harm', 'none');

const data = (conditions: Rule[], questions: string[]): CheckData => ({
  place: 'place',
  questions: questions.map((id) => ({ id, harm: id === 'harm' ? ['hurt'] : [] })),
  benefits: conditions.map((rule, i) => ({ id: `b${i}`, conditions: rule })),
});

describe('the next question', () => {
  test('follows the answers, also where it was found for others before', () => {
    const { next } = openAsking(data([{ all: [p, q] }], ['p', 'q']));
    expect([next({}), next({ p: 'a' }), next({ q: 'a' }), next({ p: 'b' }), next({})]).toEqual([
      'p',
      'q',
      'p',
      null,
      'p',
    ]);
  });

  test.each<[string, Rule[], string[], Answers, string | null]>([
    ['is the one that decides most', [{ all: [p, q] }, q], ['p', 'q'], {}, 'q'],
    [
      'comes in the order in which they are written until harm was asked after',
      [{ all: [q, harm] }, q],
      ['p', 'harm', 'q'],
      {},
      'harm',
    ],
    [
      'is one that stands before the question about harm, where that still matters',
      [{ all: [q, harm] }],
      ['q', 'harm'],
      {},
      'q',
    ],
    [
      'is the question about harm also where the place has no benefit',
      [{ all: [place, harm] }],
      ['place', 'harm'],
      { place: 'away' },
      'harm',
    ],
    ['is not about harm where no child is asked about', [{ all: [p, harm] }], ['p', 'harm'], { p: 'b' }, null],
    ['is not one that was answered 不清楚', [{ all: [p, harm] }], ['p', 'harm'], { p: 'a', harm: 'unknown' }, null],
    ['is none where all is settled', [{ all: [place, p] }], ['place', 'p'], { place: 'away' }, null],
  ])('%s', (_, rules, questions, answers, expected) => {
    expect(openAsking(data(rules, questions)).next(answers)).toBe(expected);
  });

  test('is, without questions about harm, the one of the engine; what is left holds it', () => {
    const questions = [...options.keys()];
    fc.assert(
      fc.property(fc.array(anyRule, { minLength: 1, maxLength: 4 }), someAnswers, (rules, answers) => {
        const asking = openAsking(data(rules, questions));
        const next = asking.next(answers);
        expect(next).toBe(nextQuestion(rules, answers, questions));
        if (next !== null) expect(asking.left(answers)).toContain(next);
      }),
    );
  });
});

describe('what is remembered', () => {
  test('never changes a verdict: after any answers, every benefit is judged as if anew', () => {
    const rules = fc.array(anyRule, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rules, fc.array(someAnswers, { minLength: 1, maxLength: 6 }), (conditions, course) => {
        const asking = openAsking(data(conditions, [...options.keys()]));
        for (const answers of course) {
          asking.left(answers);
          const judged = asking.judge(answers).map(({ verdict, reason, open }) => ({ verdict, reason, open }));
          const anew = conditions.map((rule) => decide(rule, answers));
          expect(judged).toEqual(
            anew.map((reason) => ({ verdict: verdictOf(reason.truth), reason, open: openQuestions(reason) })),
          );
        }
      }),
    );
  });

  test('is the same object as long as no answer touches it, and another one when one does', () => {
    const asking = openAsking(data([{ all: [p, q] }, q], ['p', 'q']));
    const [first, second] = asking.judge({});
    expect(asking.judge({ p: 'a' })[0]).not.toBe(first);
    expect(asking.judge({ p: 'a' })[1]).toBe(second);
  });
});

describe('a question', () => {
  const asking = openAsking(data([{ all: [place, p, harm] }, { all: [place, q] }], ['place', 'p', 'harm', 'q']));
  test.each<[string, string, Answers, boolean]>([
    ['matters while it is open', 'q', { place: 'here' }, true],
    ['matters whatever was answered to it', 'q', { place: 'here', q: 'b' }, true],
    ['does not where another answer has settled all that asks it', 'q', { place: 'away' }, false],
    ['about harm matters in every place', 'harm', { place: 'away' }, true],
    ['about harm does not where no child is asked about', 'harm', { place: 'away', p: 'b' }, false],
  ])('%s', (_, question, answers, expected) => {
    expect(asking.matters(question, answers)).toBe(expected);
  });
});

test('asking on ends, and asks nothing twice', () => {
  const questions = ['harm', ...options.keys()];
  const rules = fc.array(
    anyRule.map((rule): Rule => ({ all: [harm, rule] })),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(rules, fc.infiniteStream(anAnswer), (conditions, given) => {
      const asking = openAsking(data(conditions, questions));
      const answers: Record<string, string> = {};
      for (let next = asking.next(answers); next !== null; next = asking.next(answers)) {
        expect(answers).not.toHaveProperty([next]);
        if (!('harm' in answers)) expect(next).toBe('harm');
        answers[next] = given.next().value;
      }
      expect(Object.keys(answers).length).toBeLessThanOrEqual(questions.length);
    }),
  );
});

test('harm is signalled by the answers that are marked, and by no other', () => {
  const { questions } = data([], ['p', 'harm']);
  expect(harmSignals({ p: 'hurt', harm: 'none' }, questions)).toEqual([]);
  expect(harmSignals({ harm: 'unknown' }, questions)).toEqual([]);
  expect(harmSignals({ harm: 'hurt' }, questions)).toEqual([
    { question: 'harm', answer: 'hurt', violence: false, harm: 'harm=hurt' },
  ]);
});

describe('harm stops the list', () => {
  const safety = { id: 'safety', harm: ['beaten', 'lost'], violence: ['beaten'] };
  const guardian = { id: 'guardian', harm: ['harms', 'gone'], violence: ['harms'] };
  const gone = { question: 'guardian', answer: 'gone', unless: ['state'] };
  const parents = { id: 'parents', harm: [], reveals: { left: gone } };
  const age = { id: 'age', harm: [], adult: ['grown'] };
  const signals = (answers: Answers) => harmSignals(answers, [safety, guardian, age, parents]);
  const told = (before: Answers, now: Answers) => harmToTell(signals(before), signals(now)).map(({ answer }) => answer);
  test.each<[string, Answers, Answers, string[]]>([
    ['where nothing was told', {}, { safety: 'lost', guardian: 'gone' }, ['lost', 'gone']],
    ['not again for the same', { safety: 'lost' }, { safety: 'lost' }, []],
    ['again for other harm', { safety: 'lost' }, { safety: 'lost', guardian: 'gone' }, ['gone']],
    ['not again for violence by another question', { safety: 'beaten' }, { safety: 'beaten', guardian: 'harms' }, []],
    ['for violence after other harm', { guardian: 'gone' }, { guardian: 'gone', safety: 'beaten' }, ['beaten']],
    ['where another question reveals it', { guardian: 'fine' }, { guardian: 'fine', parents: 'left' }, ['left']],
    ['not again where it was revealed', { guardian: 'gone' }, { guardian: 'gone', parents: 'left' }, []],
    ['not where the other answer leaves none', {}, { guardian: 'state', parents: 'left' }, []],
    ['not for who has no guardian any more', {}, { age: 'grown', parents: 'left' }, []],
    ['for danger itself at every age', {}, { age: 'grown', safety: 'beaten' }, ['beaten']],
    ['for other harm after violence', { safety: 'beaten' }, { safety: 'beaten', guardian: 'gone' }, ['gone']],
  ])('%s', (_, before, now, expected) => {
    expect(told(before, now)).toEqual(expected);
  });
});

describe('in a place', () => {
  const placed = (about: Partial<Judged> = {}): Judged => ({
    id: 'b',
    conditions: { all: [place, p] },
    places: ['here'],
    ...about,
  });
  const open = (...benefits: Judged[]) => openAsking({ ...data([], ['place', 'harm', 'p', 'q']), benefits });

  test('what is given elsewhere is no no, and asks nothing', () => {
    const [one] = open(placed()).judge({ place: 'away', p: 'b' });
    expect([one?.verdict, one?.open]).toEqual(['elsewhere', []]);
    expect(open(placed()).matters('p', { place: 'away' })).toBe(false);
  });

  test.each(['everyone', 'planned', 'closed'] as const)(
    'what is %s is never said to apply, and asks nothing',
    (apart) => {
      const asking = open(placed({ apart }));
      const given: Answers[] = [{}, { place: 'here' }, { place: 'here', p: 'a' }];
      const verdicts = given.map((answers) => asking.judge(answers)[0]);
      expect(verdicts.map((one) => [one?.verdict, one?.open])).toEqual(Array(3).fill([apart, []]));
      expect(asking.judge({ place: 'here', p: 'b' })[0]?.verdict).toBe('not-now');
      expect(asking.judge({ place: 'away' })[0]?.verdict).toBe('elsewhere');
      expect([asking.next({}), asking.matters('p', {})]).toEqual([null, false]);
    },
  );

  test('harm is asked after although what asks it stands apart', () => {
    const asking = open(placed({ conditions: { all: [place, harm] }, apart: 'planned' }));
    expect([asking.next({ place: 'away' }), asking.matters('harm', { place: 'away' })]).toEqual(['harm', true]);
  });
});

describe('money', () => {
  const asking = openAsking({
    ...data([], ['harm', 'p', 'q', 'r']),
    benefits: [
      { id: 'service', conditions: { all: [leaf('q', 'a'), leaf('r', 'a')] } },
      { id: 'other', conditions: leaf('q', 'a') },
      { id: 'money', conditions: { all: [harm, p] }, money: true },
    ],
  });

  test('is settled before services, though more of those wait for another question', () => {
    expect([asking.next({}), asking.next({ harm: 'none' }), asking.next({ harm: 'none', p: 'a' })]).toEqual([
      'harm',
      'p',
      'q',
    ]);
    expect(asking.moneyLeft({ harm: 'none' })).toEqual(['p']);
    expect(asking.moneyLeft({ harm: 'none', p: 'a' })).toEqual([]);
  });

  test.each<[string, Answers, boolean]>([
    ['not before harm was asked after', { p: 'unknown' }, false],
    ['not while a question can change what is paid', { harm: 'none' }, false],
    ['once none can', { harm: 'none', p: 'a' }, true],
    ['once the question was answered 不清楚', { harm: 'none', p: 'unknown' }, true],
  ])('is settled %s', (_, answers, expected) => {
    expect(asking.settled({ ...answers })).toBe(expected);
  });
});

test('leaving an answer out keeps the others', () => {
  expect(without({ p: 'a', q: 'b' }, 'p')).toEqual({ q: 'b' });
});
