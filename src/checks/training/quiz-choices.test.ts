import { quizWith } from '../../../tests/corpus/bad-input/bad-input.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { quizChoices } from './quiz-choices.ts';

breaks(quizChoices, [
  {
    rule: 'a question of the quiz has three answers',
    edits: quizWith('    - { says: 每年一次, why: 写的是每季度。 }\n', ''),
    problems: [
      'content/quiz.yaml:5 测验题 `visit-rhythm` 只有 2 个选项。 [quiz-choices]\n  补上错的选项，一共三到四个。',
    ],
  },
  {
    rule: 'a wrong answer is not the right one',
    edits: quizWith('says: 每月一次', 'says: 每季度 一次。'),
    problems: [
      'content/quiz.yaml:6 错的选项 `每季度 一次。` 与正确答案相同：这道题有两个对的。 [quiz-choices]\n  换一个错的选项。',
    ],
  },
  {
    rule: 'an answer of the quiz is given once',
    edits: quizWith('says: 每年一次', 'says: 每月一次'),
    problems: ['content/quiz.yaml:7 选项 `每月一次` 写了两次。 [quiz-choices]\n  换一个错的选项。'],
  },
  {
    rule: 'a wrong answer names its words whole',
    edits: quizWith(", at: 'qing-min-fa-2030-7#1.p1', quote: 比上年提高200元", ', quote: 比上年提高200元'),
    problems: ['content/quiz.yaml:14 选项写了 `quote`，没有写 `at`。 [quiz-choices]\n  补上 `at`，或删去 `quote`。'],
  },
  {
    rule: 'a wrong answer does not hold the right one: there would be two',
    edits: quizWith('says: 每月一次', 'says: 每季度一次，每月也去'),
    problems: [
      'content/quiz.yaml:6 错的选项 `每季度一次，每月也去` 含着正确答案“每季度一次”：这道题可以有两个对的。 [quiz-choices]\n  换一个错的选项。',
    ],
  },
  {
    rule: 'a question does not name its answer',
    edits: quizWith('asks: 走访多久一次？', 'asks: 每季度一次的走访，多久一次？'),
    problems: ['content/quiz.yaml:3 题目里写着正确答案“每季度一次”。 [quiz-choices]\n  改写题目，不写出答案。'],
  },
]);
