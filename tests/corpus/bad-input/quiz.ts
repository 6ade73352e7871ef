import { replace, write, type Edit } from '../fixture.ts';
import type { BadInput } from './bad-input.ts';

const QUIZ = 'content/quiz.yaml';
/** Two questions that keep every rule. They are no part of the good content, whose texts other fixtures break. */
const WRITTEN = `- id: visit-rhythm
  module: visits
  asks: 走访多久一次？
  right: { says: 每季度一次, at: 'qing-min-fa-2030-7#2.p1.1', quote: 每季度走访一次 }
  wrong:
    - { says: 每月一次, why: 写的是每季度。 }
    - { says: 每年一次, why: 写的是每季度。 }
- id: orphan-rate
  module: visits
  asks: 青民发〔2030〕7号写的孤儿基本生活保障标准是多少？
  amount: qinghe-orphan-rate-2030
  right: { says: 1600元/人·月, at: 'qing-min-fa-2030-7#1.p1', quote: 孤儿基本生活保障标准为每人每月1600元 }
  wrong:
    - { says: 200元/人·月, why: 200元是提高的数。, at: 'qing-min-fa-2030-7#1.p1', quote: 比上年提高200元 }
    - { says: 1400元/人·月, why: 写的是1600元。 }
`;

/** The questions with one part of them changed. */
const changed = (from: string, to: string): Edit[] => [write(QUIZ, WRITTEN), replace(QUIZ, from, to)];

/** Questions of the quiz with no right answer, or with two, or with too few, and on words that do not stand. */
export const quiz: BadInput[] = [
  {
    rule: 'a question of the quiz has three answers',
    edits: changed('    - { says: 每年一次, why: 写的是每季度。 }\n', ''),
    problems: [
      'content/quiz.yaml:5 The question `visit-rhythm` has 2 answers. [quiz-choices]\n  Add wrong answers until it has three or four.',
    ],
  },
  {
    rule: 'a wrong answer is not the right one',
    edits: changed('says: 每月一次', 'says: 每季度 一次。'),
    problems: [
      'content/quiz.yaml:6 The wrong answer `每季度 一次。` is the right one: the question has two right answers. [quiz-choices]\n  Write another wrong answer.',
    ],
  },
  {
    rule: 'an answer of the quiz is given once',
    edits: changed('says: 每年一次', 'says: 每月一次'),
    problems: [
      'content/quiz.yaml:7 The answer `每月一次` is given twice. [quiz-choices]\n  Write another wrong answer.',
    ],
  },
  {
    rule: 'a wrong answer names its words whole',
    edits: changed(", at: 'qing-min-fa-2030-7#1.p1', quote: 比上年提高200元", ', quote: 比上年提高200元'),
    problems: [
      'content/quiz.yaml:14 The answer has `quote` and no `at`. [quiz-choices]\n  Add `at`, or delete `quote`.',
    ],
  },
  {
    rule: 'the number of a right answer stands in its quote',
    edits: changed('quote: 孤儿基本生活保障标准为每人每月1600元', 'quote: 比上年提高200元，自2030年4月1日起执行'),
    problems: [
      'content/quiz.yaml:12 The right answer says 1600, and its quote `比上年提高200元，自2030年4月1日起执行` reads 200, 2030, 4, 1. [quiz-answer]\n  Write the number that the text prints, or quote the words that state it.',
    ],
  },
  {
    rule: 'the right answer is the amount that is asked for',
    edits: changed('amount: qinghe-orphan-rate-2030', 'amount: qinghe-orphan-rise-2030'),
    problems: [
      'content/quiz.yaml:12 The right answer `1600元/人·月` is not the amount `qinghe-orphan-rise-2030`: 200元/人·月. [quiz-answer]\n  Write `200元/人·月`, or name another amount.',
      'content/quiz.yaml:14 The wrong answer `200元/人·月` is right by the amount `qinghe-orphan-rise-2030` of qing-min-fa-2030-7#1.p1. [quiz-answer]\n  Name the text in `asks`, or write another wrong answer.',
    ],
  },
  {
    rule: 'no amount makes a wrong answer right',
    edits: changed('says: 1400元/人·月', 'says: 每月1600元'),
    problems: [
      'content/quiz.yaml:15 The wrong answer `每月1600元` is right by the amount `qinghe-orphan-rate-2030` of qing-min-fa-2030-7#1.p1. [quiz-answer]\n  Name the text in `asks`, or write another wrong answer.',
    ],
  },
  {
    rule: 'a question of the quiz is of a module that is known',
    edits: changed('id: visit-rhythm\n  module: visits', 'id: visit-rhythm\n  module: visit'),
    problems: [
      'content/quiz.yaml:2 There is no module `visit`. [reference-known]\n  Write `visits`, or add `visit` to content/training.',
    ],
  },
  {
    rule: 'the words of an answer stand in their provision',
    edits: changed('quote: 每季度走访一次', 'quote: 每季度走访两次'),
    problems: [
      'content/quiz.yaml:4 The quote `每季度走访两次` does not stand in qing-min-fa-2030-7#2.p1.1. [quote-stands]\n  Write the words as printed: `每季度走访一次`.',
      'content/quiz.yaml:4 The right answer says 1, and its quote `每季度走访两次` reads 2. [quiz-answer]\n  Write the number that the text prints, or quote the words that state it.',
    ],
  },
  {
    rule: 'a question of the quiz names no child',
    edits: changed('asks: 走访多久一次？', 'asks: 儿童王小明，走访多久一次？'),
    problems: [
      'content/quiz.yaml:3 “王小明”像是孩子或家人的姓名。 [privacy]\n  判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。',
    ],
  },
];
