import { MODULE, quizWith } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { quizItemNamed } from './quiz-item-named.ts';

const asking = (asks: string, right: string, why: string) => [
  ...quizWith(
    `  asks: 走访多久一次？
  right: { says: 每季度一次, at: 'qing-min-fa-2030-7#2.p1.1', quote: 每季度走访一次 }
  wrong:
    - { says: 每月一次, why: 写的是每季度。 }
`,
    `  asks: ${asks}
  right: { says: 困境儿童, at: 'village-child-worker#${right}' }
  wrong:
    - { says: 侵害, why: ${why}, at: 'village-child-worker#2', quote: 负责报告儿童受到的侵害 }
`
      .replace("#1' }", "#1', quote: 走访困境儿童 }")
      .replace("#2' }", "#2', quote: 报告儿童受到的侵害 }"),
  ),
  // The module teaches both items.
  replace(
    MODULE,
    '</Exercise>',
    '</Exercise>\n\n<Duty role="village-child-worker" item="1" />\n\n<Duty role="village-child-worker" item="2" />',
  ),
];

breaks(quizItemNamed, [
  {
    rule: 'the item that a stem names is the one that the answer rests on',
    edits: asking('《村儿童工作者职责》第1项写了什么？', '2', '这写在第2项。'),
    problems: [
      'content/quiz.yaml:4 题目说的是“《村儿童工作者职责》第1项写了什么？”，正确答案引的是第2项。 [quiz-item-named]\n  引所说的那一项，或改写成所引的那一项。',
    ],
  },
  {
    rule: 'the item that a reason names is the one that it quotes',
    edits: asking('《村儿童工作者职责》第1项写了什么？', '1', '这写在第3项。'),
    problems: [
      'content/quiz.yaml:6 理由说“这写在第3项。”，引的是第2项。 [quiz-item-named]\n  引所说的那一项，或改写成所引的那一项。',
    ],
  },
]);
