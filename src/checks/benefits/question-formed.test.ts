import { QUESTIONS } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { questionFormed } from './question-formed.ts';

breaks(questionFormed, [
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
    rule: 'a question offers two answers at least',
    edits: [replace(QUESTIONS, '    - { id: grown, says: 已满18周岁, adult: true }\n', '')],
    problems: ['content/questions.yaml:31 “age”只有 1 个选项。 [question-formed]\n  写两个或更多选项。'],
  },
  {
    rule: 'what reveals harm leads to an answer that signals it',
    edits: [
      replace(
        QUESTIONS,
        '已满18周岁, adult: true }',
        '已满18周岁, adult: true, reveals: { question: safety, answer: none } }',
      ),
    ],
    problems: [
      'content/questions.yaml:31 “age”的 `reveals` 指的“safety=none”不是危险选项。 [question-formed]\n  改成写了 `harm: true` 的那个选项：`question` 写它的问题，`answer` 写它的编号。',
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
]);
