import { AID, CASES, QUESTIONS, SCHOOL, condition } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { ruleAlive } from './rule-alive.ts';

const GROUND = ["at: 'qing-min-fa-2030-7#title'", 'quote: 孤儿'];
/** A condition of a further way to the other benefit. */
const way = (question: string, is: string, says: string): string =>
  [`question: ${question}`, `is: [${is}]`, `says: ${says}`, ...GROUND]
    .map((line, i) => `            ${i ? '  ' : '- '}${line}\n`)
    .join('');

breaks(ruleAlive, [
  {
    rule: 'conditions do not rule each other out',
    edits: [condition('question: parents', 'is: [home]', 'says: 父母在身边', ...GROUND)],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:9 无论怎样回答，条件都不能符合。 [rule-alive]\n  改正互相抵触的条件。',
      'content/benefits/qinghe-orphan-allowance.yaml:45 按所给回答，“qinghe-orphan-allowance”是“not-now”，不是“office”：“父母在身边”不符合。 [example-holds]\n  写“not-now”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“not-now”，不是“office”：“父母在身边”不符合。 [example-holds]\n  写“not-now”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'conditions can fail',
    edits: [
      replace(AID, '  all:\n', '  any:\n'),
      replace(AID, '          is: [one-gone]', '          is: [one-gone, both-gone, home]'),
      replace(CASES, 'hardship-aid: not-now', 'hardship-aid: planned'),
    ],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:9 “qinghe-hardship-aid”满18周岁以后还可能判为符合：条件没有写年龄。 [ends-at-18]\n  加上未满18周岁的条件；原文写明不限年龄、另有年龄的，写 `past18` 并引它的话。',
      'content/benefits/qinghe-hardship-aid.yaml:9 无论怎样回答，条件都不会不符合。 [rule-alive]\n  补上说明不给谁的条件。',
    ],
  },
  {
    rule: 'a condition does not name every answer',
    edits: [
      append(QUESTIONS, SCHOOL),
      condition('question: school', 'is: [pupil, none]', 'says: 在上学或没有', ...GROUND),
    ],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:26 无论怎样回答，条件 `在上学或没有` 都符合。 [rule-alive]\n  只写 `school` 中符合它的回答，或删去这个条件。',
      'content/benefits/qinghe-orphan-allowance.yaml:45 按所给回答，“qinghe-orphan-allowance”是“ask”，不是“office”：“在上学或没有”还没有答。 [example-holds]\n  写“ask”；回答或条件写错了的，改回答或条件。还可以在 `answers` 里补上 `school` 的回答。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“ask”，不是“office”：“在上学或没有”还没有答。 [example-holds]\n  写“ask”；回答或条件写错了的，改回答或条件。还可以在 `answers` 里补上 `school` 的回答。',
    ],
  },
  {
    rule: 'a condition can change the verdict',
    edits: [
      replace(
        AID,
        'provider: {',
        `        - all:\n${way('parents', 'one-gone', '一方去世')}` +
          way('safety', 'safe', '没有受到侵害') +
          'provider: {',
      ),
    ],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:33 无论怎样回答，条件 `没有受到侵害` 都不改变结果。 [rule-alive]\n  删去它，或改正它旁边的条件。',
    ],
  },
]);
