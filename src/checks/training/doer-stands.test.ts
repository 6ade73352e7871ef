import { HURT, quizWith } from '../../../tests/corpus/bad-input/bad-input.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { doerStands } from './doer-stands.ts';

const AT = "at: 'qing-min-fa-2030-7#2.p1.1', quote: 每季度走访";
const asking = (right: string, ...wrong: string[]) =>
  quizWith(
    `  asks: 走访多久一次？
  right: { says: 每季度一次, at: 'qing-min-fa-2030-7#2.p1.1', quote: 每季度走访一次 }
  wrong:
    - { says: 每月一次, why: 写的是每季度。 }
    - { says: 每年一次, why: 写的是每季度。 }
`,
    `  asks: 由谁走访？
  right: { says: ${right}, ${AT} }
  wrong:
${wrong.map((one) => `    - ${one}\n`).join('')}`,
  );

breaks(doerStands, [
  {
    rule: 'who else must act in a situation is whom the sentence names',
    edits: [replace(HURT, 'agency: townships', 'agency: qinghe-civil-affairs')],
    problems: [
      'content/situations/hurt.yaml:15 这一句由谁做，原文是“乡镇人民政府”，`agency` 写的是 `qinghe-civil-affairs`。 [doer-stands]\n  写原文说要做这件事的机构；不同而有道理的，在 `caveat` 里写明原文怎样写。',
    ],
  },
  {
    rule: 'a key whose doer is not the subject is told',
    edits: asking('青禾县民政局', '{ says: 学校, why: 没有写。 }', '{ says: 派出所, why: 没有写。 }'),
    problems: [
      'content/quiz.yaml:4 题目问由谁做，正确答案说“青禾县民政局”，原文这一句是“乡镇人民政府”。 [doer-stands]\n  照原文写做这件事的机构或人；问的不是由谁做的，`asks` 里不用“由谁”。',
    ],
  },
  {
    rule: 'a key that names nobody of the text is told',
    edits: asking('社会组织', '{ says: 学校, why: 没有写。 }', '{ says: 派出所, why: 没有写。 }'),
    problems: [
      'content/quiz.yaml:4 题目问由谁做，正确答案说“社会组织”，原文这一句是“乡镇人民政府”。 [doer-stands]\n  照原文写做这件事的机构或人；问的不是由谁做的，`asks` 里不用“由谁”。',
    ],
  },
  {
    rule: 'a wrong answer is not the doer, and a reason gives words to nobody else',
    edits: asking(
      '乡镇人民政府',
      '{ says: 各乡镇人民政府, why: 没有写。 }',
      `{ says: 青禾县民政局, why: 原文给它写的是走访。, ${AT} }`,
    ),
    problems: [
      'content/quiz.yaml:6 错的选项 `各乡镇人民政府` 含着正确答案“乡镇人民政府”：这道题可以有两个对的。 [quiz-choices]\n  换一个错的选项。',
      'content/quiz.yaml:6 错的选项“各乡镇人民政府”正是原文写的做的人。 [doer-stands]\n  换一个错的选项。',
      'content/quiz.yaml:7 理由说“青禾县民政局”做的，原文这一句做的是“乡镇人民政府”。 [doer-stands]\n  换一句由它做的原话，或改写理由。',
    ],
  },
]);
