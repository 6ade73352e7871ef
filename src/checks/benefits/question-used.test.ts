import { QUESTIONS, SCHOOL } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { questionUsed } from './question-used.ts';

breaks(questionUsed, [
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
]);
