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
      'content/benefits/qinghe-orphan-allowance.yaml:16 没有问题 `parent`。 [question-known]\n  写 `parents`，或在 content/questions.yaml 里加上 `parent`。',
      'content/questions.yaml:13 `parents` 的回答 `both-gone` 和 `home` 结果一样：都没有条件写到。 [question-used]\n  并成一个回答，或补写用到其中一个的条件。',
    ],
  },
  {
    rule: 'a condition names answers that its question offers',
    edits: [replace(AID, 'is: [one-gone]', 'is: [one-gone, neither]')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:18 问题 `parents` 没有 `neither` 这个回答。 [question-known]\n  写其中一个：both-gone、one-gone、home。',
    ],
  },
  {
    rule: 'an example answers questions that are known',
    edits: [replace(AID, 'parents: unknown, safety: safe', 'parents: unknown, safty: safe')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:33 没有问题 `safty`。 [question-known]\n  写 `safety`，或在 content/questions.yaml 里加上 `safty`。',
    ],
  },
  {
    rule: 'a case gives answers that the question offers',
    edits: [replace(CASES, 'parents: both-gone', 'parents: both-gon')],
    problems: ['content/cases.yaml:4 问题 `parents` 没有 `both-gon` 这个回答。 [question-known]\n  写 `both-gone`。'],
  },
  {
    rule: 'a case expects of benefits that are known',
    edits: [replace(CASES, 'qinghe-hardship-aid:', 'qinghe-hardship-ad:')],
    problems: [
      'content/cases.yaml:7 没有待遇 `qinghe-hardship-ad`。 [reference-known]\n  写 `qinghe-hardship-aid`，或在 content/benefits 里加上 `qinghe-hardship-ad`。',
    ],
  },
  {
    rule: 'a question is asked by a condition',
    edits: [append(QUESTIONS, SCHOOL)],
    problems: ['content/questions.yaml:34 没有条件问到问题 `school`。 [question-used]\n  删去它，或补写问到它的条件。'],
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
      'content/questions.yaml:14 `parents` 的回答 `home` 和 `away` 结果一样：都没有条件写到。 [question-used]\n  并成一个回答，或补写用到其中一个的条件。',
    ],
  },
  {
    rule: 'a question is put under one id',
    edits: [replace(QUESTIONS, 'id: safety', 'id: place')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:22 没有问题 `safety`。 [question-known]\n  在 content/questions.yaml 里加上 `safety`。',
      'content/benefits/qinghe-hardship-aid.yaml:33 没有问题 `safety`。 [question-known]\n  在 content/questions.yaml 里加上 `safety`。',
      'content/cases.yaml:4 没有问题 `safety`。 [question-known]\n  在 content/questions.yaml 里加上 `safety`。',
      'content/questions.yaml:17 编号 `place` 在 content/questions.yaml:1 已经有了。 [id-once]\n  给新加的那个换一个编号。',
      'content/situations/hurt.yaml:20 没有问题 `safety`。 [question-known]\n  在 content/questions.yaml 里加上 `safety`。',
    ],
  },
];

/** Places and ages that are not what conditions are made from. */
const places: BadInput[] = [
  {
    rule: 'a place that is answered is one whose texts are held',
    edits: [replace(CASES, 'place: qinghe', 'place: luoxi')],
    problems: [
      'content/cases.yaml:4 “luoxi”不是能选的地方：content/regions.yaml 里没有它，或者没有收录那里的文件。 [question-known]\n  写能选的地方：qinghe、china。',
    ],
  },
  {
    rule: 'the question for the place writes no answers',
    edits: [
      replace(
        QUESTIONS,
        '  asksPlace: true',
        '  asksPlace: true\n  options: [{ id: qinghe, says: 青禾县 }, { id: luoxi, says: 洛西县 }]',
      ),
    ],
    problems: [
      'content/questions.yaml:5 “place”的选项“luoxi”不是 content/regions.yaml 里的地方。 [question-formed]\n  删掉 `options`：选项由 content/regions.yaml 里收录了文件的地方生成；缺哪个地方，就加到那里。',
    ],
  },
  {
    rule: 'the places to choose from are not written by hand, not even some of them',
    edits: [replace(QUESTIONS, '  asksPlace: true', '  asksPlace: true\n  options: [{ id: qinghe, says: 青禾县 }]')],
    problems: [
      'content/questions.yaml:5 “place”手写的选项是“青禾县”，应当是“青禾县”、“其他地方”。 [question-formed]\n  删掉 `options`：选项由 content/regions.yaml 里收录了文件的地方生成，以后新收录的地方才不会漏掉。',
    ],
  },
  {
    rule: 'one question asks for the place',
    edits: [replace(QUESTIONS, '- id: parents', '- id: parents\n  asksPlace: true')],
    problems: [
      'content/questions.yaml:8 “parents”和“place”两道题都问地方。 [place-by-region]\n  删掉其中一道的 `asksPlace`。',
      'content/questions.yaml:11 “parents”的选项“both-gone”不是 content/regions.yaml 里的地方。 [question-formed]\n  删掉 `options`：选项由 content/regions.yaml 里收录了文件的地方生成；缺哪个地方，就加到那里。',
    ],
  },
  {
    rule: 'a question offers two answers at least',
    edits: [replace(QUESTIONS, '    - { id: grown, says: 已满18周岁, adult: true }\n', '')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:12 无论怎样回答，条件 `未满18周岁` 都符合。 [rule-alive]\n  只写 `age` 中符合它的回答，或删去这个条件。',
      'content/benefits/qinghe-orphan-allowance.yaml:12 无论怎样回答，条件 `未满18周岁` 都符合。 [rule-alive]\n  只写 `age` 中符合它的回答，或删去这个条件。',
      'content/questions.yaml:31 “age”只有 1 个选项。 [question-formed]\n  写两个或更多选项。',
    ],
  },
  {
    rule: 'a question about harm tells what 不清楚 comes to',
    edits: [
      replace(
        QUESTIONS,
        "  unsure:\n    says: 有一点怀疑就够了。\n    look: [看身上有没有伤]\n    at: 'qing-min-fa-2030-7#title'\n    quote: 孤儿\n",
        '',
      ),
    ],
    problems: [
      'content/questions.yaml:17 “safety”有危险选项，没有写选“不清楚”时怎么办。 [question-formed]\n  加上 `unsure`：`says` 写有一点怀疑就要报告，`look` 写怎么看，不写盘问孩子、惊动疑似伤害他的人，`at` 和 `quote` 引原文。',
    ],
  },
  {
    rule: 'no condition repeats the place',
    edits: [condition('question: place', 'is: [qinghe]', 'says: 在青禾县', ...GROUND)],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:25 条件“在青禾县”写了地方，以后新收录的地方会被它挡在外面。 [place-by-region]\n  删掉这个条件：地方由 `region` 决定，省里的待遇在省内各地都适用。',
    ],
  },
];

/** Conditions that can never be met, can never fail, or change nothing. */
const rules: BadInput[] = [
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
      'content/benefits/qinghe-orphan-allowance.yaml:45 按所给回答，“qinghe-orphan-allowance”是“ask”，不是“office”：“在上学或没有”还没有答。 [example-holds]\n  写“ask”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“ask”，不是“office”：“在上学或没有”还没有答。 [example-holds]\n  写“ask”；回答或条件写错了的，改回答或条件。',
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
      'content/benefits/qinghe-hardship-aid.yaml:33 无论怎样回答，条件 `没有受到侵害` 都不改变结果。 [rule-alive]\n  删去它，或改正它旁边的条件。',
    ],
  },
];

/** Examples and cases whose verdict differs. */
const expected: BadInput[] = [
  {
    rule: 'an example gives the verdict that it names',
    edits: [replace(ALLOWANCE, 'verdict: not-now', 'verdict: ask')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:43 按所给回答，“qinghe-orphan-allowance”是“not-now”，不是“ask”：“是孤儿”不符合。 [example-holds]\n  写“not-now”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'a case gives the verdict that it names',
    edits: [replace(CASES, 'hardship-aid: not-now', 'hardship-aid: applies')],
    problems: [
      'content/cases.yaml:7 按所给回答，“qinghe-hardship-aid”是“not-now”，不是“applies”：“一方去世”、“受到侵害”不符合。 [example-holds]\n  写“not-now”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'what only an office can decide does not apply by itself',
    edits: [replace(ALLOWANCE, 'verdict: office', 'verdict: applies')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:40 按所给回答，“qinghe-orphan-allowance”是“office”，不是“applies”：“由民政局认定”由经办机关认定。 [example-holds]\n  写“office”；回答或条件写错了的，改回答或条件。',
    ],
  },
];

/** Questions, conditions and examples that do not hold together. */
export const questions: BadInput[] = [...named, ...places, ...rules, ...expected];
