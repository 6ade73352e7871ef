import { append, replace } from '../fixture.ts';
import type { BadInput } from './bad-input.ts';
import { AID, ALLOWANCE } from './benefits.ts';

const QUESTIONS = 'content/questions.yaml';
const CASES = 'content/cases.yaml';

/** A question that is not asked yet. */
const SCHOOL = `- id: school
  asks: 在上学吗？
  plain: 在校就算。
  options:
    - { id: pupil, says: 在上学 }
    - { id: none, says: 没有上学 }
`;

/** A further condition of the first benefit. */
const condition = (...lines: string[]) =>
  replace(ALLOWANCE, 'amounts:', `${lines.map((line, i) => `    ${i ? '  ' : '- '}${line}\n`).join('')}amounts:`);
const GROUND = ["at: 'qing-min-fa-2030-7#title'", 'quote: 孤儿'];

/** A condition of a further way to the other benefit. */
const way = (question: string, is: string, says: string): string =>
  [`question: ${question}`, `is: [${is}]`, `says: ${says}`, ...GROUND]
    .map((line, i) => `            ${i ? '  ' : '- '}${line}\n`)
    .join('');

/** Questions and answers that are not known, or serve for nothing. */
const named: BadInput[] = [
  {
    rule: 'a condition asks a question that is known',
    edits: [replace(ALLOWANCE, 'question: parents', 'question: parent')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:16 There is no question `parent`. [question-known]\n  Write `parents`, or add `parent` to content/questions.yaml.',
      'content/questions.yaml:13 The answers `both-gone` and `home` to `parents` decide the same: no condition names either. [question-used]\n  Put the two into one answer, or write the condition that one of them meets.',
    ],
  },
  {
    rule: 'a condition names answers that its question offers',
    edits: [replace(AID, 'is: [one-gone]', 'is: [one-gone, neither]')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:18 The question `parents` offers no `neither`. [question-known]\n  Write one of: both-gone, one-gone, home.',
    ],
  },
  {
    rule: 'an example answers questions that are known',
    edits: [replace(AID, 'parents: unknown, safety: safe', 'parents: unknown, safty: safe')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:33 There is no question `safty`. [question-known]\n  Write `safety`, or add `safty` to content/questions.yaml.',
    ],
  },
  {
    rule: 'a case gives answers that the question offers',
    edits: [replace(CASES, 'parents: both-gone', 'parents: both-gon')],
    problems: [
      'content/cases.yaml:4 The question `parents` offers no `both-gon`. [question-known]\n  Write `both-gone`.',
    ],
  },
  {
    rule: 'a case expects of benefits that are known',
    edits: [replace(CASES, 'qinghe-hardship-aid:', 'qinghe-hardship-ad:')],
    problems: [
      'content/cases.yaml:7 There is no benefit `qinghe-hardship-ad`. [reference-known]\n  Write `qinghe-hardship-aid`, or add `qinghe-hardship-ad` to content/benefits.',
    ],
  },
  {
    rule: 'a question is asked by a condition',
    edits: [append(QUESTIONS, SCHOOL)],
    problems: [
      'content/questions.yaml:23 No condition asks the question `school`. [question-used]\n  Delete it, or write the condition that asks it.',
    ],
  },
  {
    rule: 'of the answers that meet no condition there is one',
    edits: [
      replace(
        QUESTIONS,
        '    - { id: home, says: 都在身边 }',
        '    - { id: home, says: 都在身边 }\n    - { id: away, says: 在外务工 }',
      ),
    ],
    problems: [
      'content/questions.yaml:14 The answers `home` and `away` to `parents` decide the same: no condition names either. [question-used]\n  Put the two into one answer, or write the condition that one of them meets.',
    ],
  },
  {
    rule: 'a question is put under one id',
    edits: [replace(QUESTIONS, 'id: safety', 'id: place')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:22 There is no question `safety`. [question-known]\n  Add `safety` to content/questions.yaml.',
      'content/benefits/qinghe-hardship-aid.yaml:33 There is no question `safety`. [question-known]\n  Add `safety` to content/questions.yaml.',
      'content/cases.yaml:4 There is no question `safety`. [question-known]\n  Add `safety` to content/questions.yaml.',
      'content/questions.yaml:17 The id `place` is given already at content/questions.yaml:1. [id-once]\n  Give one of the two another id.',
      'content/situations/hurt.yaml:20 There is no question `safety`. [question-known]\n  Add `safety` to content/questions.yaml.',
    ],
  },
];

/** Conditions that can never be met, can never fail, or change nothing. */
const rules: BadInput[] = [
  {
    rule: 'conditions do not rule each other out',
    edits: [condition('question: parents', 'is: [home]', 'says: 父母在身边', ...GROUND)],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:9 The conditions can never be met, whatever is answered. [rule-alive]\n  Mend the conditions that rule each other out.',
      'content/benefits/qinghe-orphan-allowance.yaml:45 The answers give `not-now` for `qinghe-orphan-allowance`, not `office`: `父母在身边` is not met. [example-holds]\n  Write `not-now`, or mend the answers or the conditions.',
      'content/cases.yaml:6 The answers give `not-now` for `qinghe-orphan-allowance`, not `office`: `父母在身边` is not met. [example-holds]\n  Write `not-now`, or mend the answers or the conditions.',
    ],
  },
  {
    rule: 'conditions can fail',
    edits: [
      replace(AID, '  all:\n', '  any:\n'),
      replace(AID, '          is: [one-gone]', '          is: [one-gone, both-gone, home]'),
      replace(AID, 'verdict: ask', 'verdict: applies'),
      replace(CASES, 'hardship-aid: not-now', 'hardship-aid: applies'),
    ],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:9 The conditions can never fail, whatever is answered. [rule-alive]\n  Add the condition that tells for whom it is not.',
    ],
  },
  {
    rule: 'a condition does not name every answer',
    edits: [
      append(QUESTIONS, SCHOOL),
      condition('question: school', 'is: [pupil, none]', 'says: 在上学或没有', ...GROUND),
    ],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:26 The condition `在上学或没有` is met whatever is answered. [rule-alive]\n  Name only the answers to `school` that meet it, or delete it.',
      'content/benefits/qinghe-orphan-allowance.yaml:45 The answers give `ask` for `qinghe-orphan-allowance`, not `office`: `在上学或没有` is open. [example-holds]\n  Write `ask`, or mend the answers or the conditions.',
      'content/cases.yaml:6 The answers give `ask` for `qinghe-orphan-allowance`, not `office`: `在上学或没有` is open. [example-holds]\n  Write `ask`, or mend the answers or the conditions.',
    ],
  },
  {
    rule: 'a condition can change the verdict',
    edits: [
      replace(
        AID,
        'provider: null',
        `        - all:\n${way('parents', 'one-gone', '一方去世')}` +
          way('safety', 'safe', '没有受到侵害') +
          'provider: null',
      ),
    ],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:33 The condition `没有受到侵害` changes no verdict, whatever is answered. [rule-alive]\n  Delete it, or mend the conditions around it.',
    ],
  },
];

/** Examples and cases whose verdict differs. */
const expected: BadInput[] = [
  {
    rule: 'an example gives the verdict that it names',
    edits: [replace(AID, 'verdict: ask', 'verdict: not-now')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:34 The answers give `ask` for `qinghe-hardship-aid`, not `not-now`: `一方去世` is open. [example-holds]\n  Write `ask`, or mend the answers or the conditions.',
    ],
  },
  {
    rule: 'a case gives the verdict that it names',
    edits: [replace(CASES, 'hardship-aid: not-now', 'hardship-aid: applies')],
    problems: [
      'content/cases.yaml:7 The answers give `not-now` for `qinghe-hardship-aid`, not `applies`: `一方去世`, `受到侵害` is not met. [example-holds]\n  Write `not-now`, or mend the answers or the conditions.',
    ],
  },
  {
    rule: 'what only an office can decide does not apply by itself',
    edits: [replace(ALLOWANCE, 'verdict: office', 'verdict: applies')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:40 The answers give `office` for `qinghe-orphan-allowance`, not `applies`: `由民政局认定` is for the office. [example-holds]\n  Write `office`, or mend the answers or the conditions.',
    ],
  },
];

/** Questions, conditions and examples that do not hold together. */
export const questions: BadInput[] = [...named, ...rules, ...expected];
