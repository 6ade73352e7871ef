import { describe, expect, test } from 'vitest';
import { checkData } from '../../src/library/checklist.ts';
import { loadCorpus } from '../../src/content/reading/load.ts';
import { deriveLibrary, newestDay } from '../../src/library/open.ts';
import { offeredAnswers } from '../../src/library/offered-answers.ts';
import { openAsking } from '../../src/domain/rules/asking.ts';
import { amountsInForce } from '../../src/domain/amounts/amounts-in-force.ts';
import { lastDay } from '../../src/domain/time/day.ts';
import { decide, deciding, UNKNOWN, type Answers, type Reason, type Truth } from '../../src/domain/rules/decide.ts';
import { everyAnswer, tellingOptions } from '../../src/domain/rules/every-answer.ts';
import { findAnswers } from '../../src/domain/rules/find-answers.ts';
import { nextQuestion } from '../../src/domain/rules/next-question.ts';
import { placesAround } from '../../src/domain/addresses/places-around.ts';
import { questionsOf, ruleLeaves } from '../../src/domain/rules/rule-leaves.ts';
import { verdictIn, type Verdict } from '../../src/domain/rules/verdict.ts';
import type { Benefit, Rule } from '../../src/schemas/checklist/benefit.ts';
import { openWalk } from './walk-answers.ts';

const { corpus } = loadCorpus(process.cwd());
const library = deriveLibrary(corpus, newestDay(corpus));
const judged = new Map(corpus.benefits.map(({ data }) => [data.id, library.conditions.judged(data)]));
/** Every benefit with all its conditions, also those that are made from its fields. */
const benefits = corpus.benefits.map(({ data }) => ({ ...data, conditions: library.conditions.of(data) }));
const cases = corpus.cases.map(({ data }) => data);
const options = offeredAnswers(corpus);
const order = corpus.questions.map(({ data }) => data.id);
const named = benefits.map((benefit) => [benefit.id, benefit] as const);
const benefitOf = (id: string): Benefit => {
  const found = benefits.find((benefit) => benefit.id === id);
  if (!found) throw new Error(`There is no benefit ${id}.`);
  return found;
};
function verdictOn({ id, conditions }: Benefit, answers: Answers): Verdict {
  return verdictIn(judged.get(id) ?? {}, decide(conditions, answers), library.conditions.place, answers);
}

/** The conditions that made a verdict. */
const reasonsOf = (rule: Rule, answers: Answers) =>
  deciding(decide(rule, answers)).flatMap((reason) => ('leaf' in reason ? [reason.leaf] : []));

/** Whether the reasons of a verdict are of its kind: met, unanswered, left to an office, or failed. */
function reasonsFit(reason: Reason, answers: Answers): boolean {
  const { truth } = reason;
  const reasons = deciding(reason).flatMap((one) => ('leaf' in one ? [one.leaf] : []));
  return (
    reasons.length > 0 &&
    reasons.every((leaf) => {
      if (!('question' in leaf)) return truth === 'office';
      const answer = answers[leaf.question] ?? UNKNOWN;
      if (answer === UNKNOWN) return truth === 'ask';
      return truth === (leaf.is.includes(answer) ? 'yes' : 'no');
    })
  );
}

/** What a rule comes to with every question answered, by the plain order no < office < yes. */
function plainTruth(rule: Rule, answers: Answers): Truth {
  const rank: Truth[] = ['no', 'office', 'yes'];
  const ranks = (parts: Rule[]) => parts.map((part) => rank.indexOf(plainTruth(part, answers)));
  if ('all' in rule) return rank[Math.min(...ranks(rule.all))] ?? 'no';
  if ('any' in rule) return rank[Math.max(...ranks(rule.any))] ?? 'no';
  return 'openEnded' in rule ? 'office' : rule.is.includes(answers[rule.question] ?? '') ? 'yes' : 'no';
}

describe('an example of a benefit gives its verdict, for reasons of its kind', () => {
  test.each(
    benefits.flatMap((benefit) =>
      benefit.examples.map((example) => [benefit.id, example.says, benefit, example] as const),
    ),
  )('%s: %s', (_, __, benefit, { answers, verdict }) => {
    expect(verdictOn(benefit, answers)).toBe(verdict);
    expect(reasonsFit(decide(benefit.conditions, answers), answers)).toBe(true);
  });
});

test('written cases tell four verdicts or more, but for a few, and all have every kind of verdict but that on what has ended', () => {
  const short = cases.filter(({ expect: verdicts }) => Object.keys(verdicts).length < 4);
  expect(short.length).toBeLessThan(cases.length / 5);
  const kinds = new Set(cases.flatMap(({ expect: verdicts }) => Object.values(verdicts)));
  expect([...kinds].sort()).toEqual(['applies', 'ask', 'elsewhere', 'everyone', 'not-now', 'office', 'planned']);
});

describe.each(cases.map((one) => [one.title, one] as const))('the case %s', (_, { answers, expect: verdicts }) => {
  test.each(Object.entries(verdicts))('%s: %s', (id, verdict) => {
    const benefit = benefitOf(id);
    expect(verdictOn(benefit, answers)).toBe(verdict);
    expect(reasonsFit(decide(benefit.conditions, answers), answers)).toBe(true);
  });
});

describe.each(named)('of all answers to %s', (_, { conditions }) => {
  test('each settles it as its conditions say, with reasons: some meet it or leave it to an office, some fail it', () => {
    const truths = new Set<Truth>();
    const wrong: Answers[] = [];
    for (const answers of everyAnswer(conditions, options)) {
      const reason = decide(conditions, answers);
      truths.add(reason.truth);
      if (reason.truth !== plainTruth(conditions, answers) || !reasonsFit(reason, answers)) wrong.push(answers);
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(truths.has('yes') || truths.has('office')).toBe(true);
    expect(truths.has('no')).toBe(true);
    expect(truths.has('ask')).toBe(false);
    expect(decide(conditions, {}).truth).toBe('ask');
  });

  test('each condition on an answer is met by some, failed by some, and open at first', () => {
    for (const { leaf } of ruleLeaves(conditions)) {
      if (!('question' in leaf)) continue;
      const met = tellingOptions(conditions, leaf.question, options).map((option) => leaf.is.includes(option));
      expect(new Set(met)).toEqual(new Set([true, false]));
      expect(decide(leaf, {}).truth).toBe('ask');
    }
  });
});

describe('asking', () => {
  const { walk, makesDifference } = openWalk(options, order);

  test.each(named)(
    'about %s only ever asks what can change the verdict, and stops where nothing can',
    (_, { conditions }) => {
      const wrong: string[] = [];
      for (const { rest, unknown, truth, next } of walk(conditions)) {
        const makes = (id: string) => makesDifference(rest, id);
        if (next !== null && !makes(next)) wrong.push(`asks ${next} in vain: ${JSON.stringify(rest)}`);
        if (next !== null || truth !== 'ask') continue;
        const useful = questionsOf(rest).filter(makes);
        if (!useful.length || useful.some((id) => !unknown.includes(id))) wrong.push(`does not ask ${useful.join()}`);
      }
      expect(wrong.slice(0, 3)).toEqual([]);
    },
  );

  test('about all of them comes to an end in every place and for everybody, with all of it settled', () => {
    const rules = benefits.map(({ conditions }) => conditions);
    for (const place of options.get('place') ?? []) {
      for (const role of options.get('role') ?? []) {
        for (const pick of [0, 1, 2, -1]) {
          const answers: Record<string, string> = { place, role };
          for (let next = nextQuestion(rules, answers, order); next; next = nextQuestion(rules, answers, order)) {
            expect(next in answers).toBe(false);
            const offered = options.get(next) ?? [];
            answers[next] = offered.at(pick % offered.length) ?? '';
          }
          expect(rules.filter((rule) => decide(rule, answers).truth === 'ask')).toEqual([]);
        }
      }
    }
  });
});

describe('the words that conditions rest on', () => {
  test.each(named)('stand in the corpus, or belong to a work that was checked: %s', (_, { conditions }) => {
    for (const { leaf } of ruleLeaves(conditions)) {
      if (leaf.at === undefined)
        expect(library.works.get(leaf.work ?? '')).toMatchObject({ held: false, checked: true });
      else expect(library.provisions.get(leaf.at)?.words.split(leaf.quote ?? '')).toHaveLength(2);
    }
  });
});

describe('at the borders', () => {
  const places = (corpus.questions.find(({ data }) => data.asksPlace)?.data.options ?? []).map(({ id }) => id);

  test('the places that can be answered are those that some text speaks for, and elsewhere', () => {
    expect(places.at(-1)).toBe('china');
    expect(places).toEqual(expect.arrayContaining(['beilin', 'xian', 'xixian', 'hanzhong', 'shaanxi', 'puyang']));
    expect(places).not.toContain('henan');
  });

  test.each(named)('%s is given just in its region: elsewhere it is no no', (_, benefit) => {
    for (const place of places) {
      const inside = placesAround(place, library.regions).includes(benefit.region);
      expect([place, verdictOn(benefit, { place }) !== 'elsewhere']).toEqual([place, inside]);
    }
  });

  test.each([
    ['shaanxi-orphan-allowance', 'shaanxi'],
    ['beilin-orphan-allowance', 'beilin'],
  ])('%s ends with the 18th birthday, and the reason says so', (id, place) => {
    const benefit = benefitOf(id);
    const child = { place, role: 'child', parents: 'both-gone', hukou: 'here' };
    expect(verdictOn(benefit, { ...child, age: '16-to-17' })).toBe('applies');
    expect(verdictOn(benefit, { ...child, age: 'adult' })).toBe('not-now');
    expect(verdictOn(benefit, { ...child, age: UNKNOWN })).toBe('ask');
    const [reason, ...others] = reasonsOf(benefit.conditions, { ...child, age: 'adult' });
    expect(others).toEqual([]);
    expect(reason?.says).toMatch(/^未满18周岁/);
  });

  test('what is closed tells the day on which it ended, and nothing else tells one', () => {
    expect(
      benefits.flatMap(({ id, status, until }) => (status === 'closed' || until ? [[id, status, until?.day]] : [])),
    ).toEqual([
      ['beilin-mental-health-survey-2024', 'closed', '2024-12'],
      ['shaanxi-poverty-counties-aid-2019', 'closed', '2019'],
    ]);
  });

  test('what rests on one family’s case says so in the same words, and is left to the office', () => {
    const words = '这是答复所述个案中的做法，是否普遍适用原文未载明';
    const onCase = benefits.filter(({ target }) => /^bei-min-han-2025-1#1\./.test(target.at));
    expect(onCase.length).toBe(6);
    for (const { conditions } of onCase) {
      expect(
        ruleLeaves(conditions).filter(({ leaf }) => 'openEnded' in leaf && leaf.says.startsWith(words)),
      ).toHaveLength(1);
      expect(findAnswers(conditions, options, ({ truth }) => truth === 'yes')).toBeNull();
    }
  });

  test('a step or a paper that rests on one family’s case is told as that, in every benefit', () => {
    const told = benefits.flatMap(({ id, steps, papers }) =>
      [...steps, ...papers]
        .filter((one) => 'at' in one && /^bei-min-han-2025-1#1\./.test(one.at))
        .map(({ says }) => [id, says] as const),
    );
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter(([, says]) => !/一户|答复写的是/.test(says))).toEqual([]);
  });

  test('what is only planned can still be met: the status is told beside the verdict, never mixed into it', () => {
    const planned = benefits.filter(({ status }) => status === 'planned');
    expect(planned.length).toBeGreaterThan(0);
    for (const { conditions } of planned) {
      expect(findAnswers(conditions, options, ({ truth }) => truth !== 'no')).not.toBeNull();
    }
  });
});

describe('a child', () => {
  const child = { place: 'beilin', role: 'child', age: 'under-16', illness: 'none' };
  const ALLOWANCES = ['beilin-unattended-allowance', 'shaanxi-unattended-allowance'];
  const ORPHANS = ['beilin-orphan-allowance', 'shaanxi-orphan-allowance'];

  test.each([
    ['here', 'applies'],
    ['migrant', 'office'],
    ['elsewhere', 'office'],
    ['none', 'office'],
  ])('whose 户口 is %s: the allowances of both places come to %s', (hukou, verdict) => {
    const on = (ids: string[], parents: string) =>
      ids.map((id) => verdictOn(benefitOf(id), { ...child, parents, hukou }));
    expect(on(ALLOWANCES, 'both-unable')).toEqual([verdict, verdict]);
    expect(on(ORPHANS, 'both-gone')).toEqual([verdict, verdict]);
  });

  test.each(['one-unable-one-absent', 'one-gone-one-absent', 'both-absent'])(
    'whose parents are %s is for the office: whether one is lost to contact is not answered here',
    (parents) => {
      const on = ALLOWANCES.map((id) => verdictOn(benefitOf(id), { ...child, parents, hukou: 'here' }));
      expect(on).toEqual(['office', 'office']);
    },
  );

  test('with HIV gets the same verdict from the orphan standards of both places', () => {
    const answers = { ...child, parents: 'home', hukou: 'here', illness: 'hiv' };
    expect(ORPHANS.map((id) => verdictOn(benefitOf(id), answers))).toEqual(['office', 'office']);
  });
});

test('words that only promote a service are never enough for it to apply', () => {
  const promoted = benefits.filter(
    ({ kind, status, everyone, target }) =>
      kind === 'service' && status === 'standing' && !everyone && /推进|提升|加强|引入|倡导|鼓励/.test(target.quote),
  );
  expect(promoted.length).toBeGreaterThan(0);
  for (const { id, conditions } of promoted) {
    expect([id, findAnswers(conditions, options, ({ truth }) => truth === 'yes' || truth === 'ask')]).toEqual([
      id,
      null,
    ]);
  }
});

test.each(['director', 'supervisor'])('who asks as a %s is not asked about the danger of a child', (role) => {
  const asking = openAsking(checkData(library));
  const harmful = corpus.questions
    .filter(({ data }) => data.options.some(({ harm }) => harm))
    .map(({ data }) => data.id);
  for (const place of options.get(library.conditions.place) ?? []) {
    const left = asking.left({ [library.conditions.place]: place, role });
    expect([place, harmful.filter((id) => left.includes(id))]).toEqual([place, []]);
  }
});

test('who asks of a child is asked about its danger in every place, among the first four questions', () => {
  const asking = openAsking(checkData(library));
  const { place } = library.conditions;
  const harmful = corpus.questions.find(({ data }) => data.options.some(({ harm }) => harm))?.data.id ?? '';
  for (const here of options.get(place) ?? []) {
    const answers: Record<string, string> = { [place]: here };
    while (!(harmful in answers) && Object.keys(answers).length < 5) {
      const next = asking.next(answers) ?? '';
      answers[next] = options.get(next)?.[0] ?? '';
    }
    expect(Object.keys(answers), here).toContain(harmful);
  }
});

describe('an amount', () => {
  const amountsOn = (id: string, day: string, place: string) => {
    const { amounts } = benefitOf(id);
    const own = library.amounts.flatMap(({ data }) => (amounts.includes(data.id) ? [data] : []));
    const { inForce, unsettled } = amountsInForce(own, day, place, library.regions);
    return [inForce.map(({ value }) => value), unsettled.map(({ value }) => value)];
  };

  test.each([
    ['shaanxi-orphan-allowance', '2022-12-31', 'shaanxi', [], []],
    ['shaanxi-orphan-allowance', '2023-06-01', 'shaanxi', [], [1800]],
    ['shaanxi-orphan-allowance', '2024-01-01', 'shaanxi', [1800], []],
    ['shaanxi-orphan-allowance', '2024-01-01', 'beilin', [1800], []],
    ['shaanxi-orphan-allowance', '2024-01-01', 'puyang', [], []],
    ['shaanxi-unattended-allowance', '2024-01-01', 'xixian', [1400], []],
    ['beilin-orphan-allowance', '2025-04-01', 'beilin', [], [1500]],
    ['beilin-orphan-allowance', '2025-04-01', 'xixian', [], []],
    ['xixian-director-allowance', '2019-12-31', 'xixian', [], []],
    ['xixian-director-allowance', '2020-01-01', 'xixian', [200], []],
    ['xixian-supervisor-allowance', '2020-01-01', 'xixian', [100], []],
    ['puyang-treatment-fee-relief', '2025-01-01', 'puyang', [], []],
  ])('of %s on %s in %s: in force %j, since when not stated %j', (id, day, place, inForce, unsettled) => {
    expect(amountsOn(id, day, place)).toEqual([inForce, unsettled]);
  });

  test.each(benefits.filter(({ amounts }) => amounts.length).map(({ id, region }) => [id, region]))(
    'of %s is told in %s on the day the content speaks for',
    (id, region) => {
      expect(amountsOn(id, lastDay(library.day), region).flat().length).toBeGreaterThan(0);
    },
  );
});

test('a benefit whose conditions tell where to apply, as a work tells that is not held, names the office there too', () => {
  const told = benefits.filter(({ conditions, hukou, provider }) => {
    const rules = [...ruleLeaves(conditions).map(({ leaf }) => leaf), ...(hukou ? [hukou] : [])];
    return provider === null && rules.some(({ says, work }) => work && /向.*(乡镇|街道).*申请/.test(says));
  });
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ applyAt }) => !applyAt).map(({ id }) => id)).toEqual([]);
  expect(
    benefits.filter(
      ({ applyAt, provider }) => applyAt && (provider !== null || !library.works.get(applyAt.work)?.checked),
    ),
  ).toEqual([]);
});
