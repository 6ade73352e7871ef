import { AID, ALLOWANCE, CASES, HURT, QUESTIONS } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { questionKnown } from './question-known.ts';

breaks(questionKnown, [
  {
    rule: 'a situation answers questions with answers that these offer',
    edits: [replace(HURT, 'safety: harmed', 'safety: hurt')],
    problems: [
      'content/situations/hurt.yaml:20 问题 `safety` 没有 `hurt` 这个回答。 [question-known]\n  写其中一个：safe、harmed。',
    ],
  },
  {
    rule: 'a condition asks a question that is known',
    edits: [replace(ALLOWANCE, 'question: parents', 'question: parent')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:16 没有问题 `parent`。 [question-known]\n  写 `parents`，或在 content/questions.yaml 里加上 `parent`。',
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
    rule: 'a question is put under one id',
    edits: [replace(QUESTIONS, 'id: safety', 'id: place')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:22 没有问题 `safety`，一共有 4 处写了它。 [question-known]\n  在 content/questions.yaml 里加上或恢复它。',
      'content/questions.yaml:17 编号 `place` 在 content/questions.yaml:1 已经有了。 [id-once]\n  给新加的那个换一个编号。',
    ],
  },
  {
    rule: 'a place that is answered is one whose texts are held',
    edits: [replace(CASES, 'place: qinghe', 'place: luoxi')],
    problems: [
      'content/cases.yaml:4 “luoxi”不是能选的地方：content/regions.yaml 里没有它，或者没有收录那里的文件。 [question-known]\n  写能选的地方：qinghe、china。',
    ],
  },
]);
