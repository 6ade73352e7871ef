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
      'content/quiz.yaml:5 测验题 `visit-rhythm` 只有 2 个选项。 [quiz-choices]\n  补上错的选项，一共三到四个。',
    ],
  },
  {
    rule: 'a wrong answer is not the right one',
    edits: changed('says: 每月一次', 'says: 每季度 一次。'),
    problems: [
      'content/quiz.yaml:6 错的选项 `每季度 一次。` 与正确答案相同：这道题有两个对的。 [quiz-choices]\n  换一个错的选项。',
    ],
  },
  {
    rule: 'an answer of the quiz is given once',
    edits: changed('says: 每年一次', 'says: 每月一次'),
    problems: ['content/quiz.yaml:7 选项 `每月一次` 写了两次。 [quiz-choices]\n  换一个错的选项。'],
  },
  {
    rule: 'a wrong answer names its words whole',
    edits: changed(", at: 'qing-min-fa-2030-7#1.p1', quote: 比上年提高200元", ', quote: 比上年提高200元'),
    problems: ['content/quiz.yaml:14 选项写了 `quote`，没有写 `at`。 [quiz-choices]\n  补上 `at`，或删去 `quote`。'],
  },
  {
    rule: 'the number of a right answer stands in its quote',
    edits: changed('quote: 孤儿基本生活保障标准为每人每月1600元', 'quote: 比上年提高200元，自2030年4月1日起执行'),
    problems: [
      'content/quiz.yaml:12 正确答案说 1600，引文 `比上年提高200元，自2030年4月1日起执行` 里读出的是 200、2030、4、1。 [quiz-answer]\n  写文本印的数，或把印着它的字也引进来。',
    ],
  },
  {
    rule: 'the right answer is the amount that is asked for',
    edits: changed('amount: qinghe-orphan-rate-2030', 'amount: qinghe-orphan-rise-2030'),
    problems: [
      'content/quiz.yaml:12 正确答案 `1600元/人·月` 不是金额 `qinghe-orphan-rise-2030`：那是200元/人·月。 [quiz-answer]\n  写 `200元/人·月`，或把 `amount` 改成所问的金额。',
      'content/quiz.yaml:14 错的选项 `200元/人·月` 照金额 `qinghe-orphan-rise-2030`（qing-min-fa-2030-7#1.p1）也对。 [quiz-answer]\n  在 `asks` 里写明是哪份文件，或换掉这个选项。',
    ],
  },
  {
    rule: 'no amount makes a wrong answer right',
    edits: changed('says: 1400元/人·月', 'says: 每月1600元'),
    problems: [
      'content/quiz.yaml:15 错的选项 `每月1600元` 照金额 `qinghe-orphan-rate-2030`（qing-min-fa-2030-7#1.p1）也对。 [quiz-answer]\n  在 `asks` 里写明是哪份文件，或换掉这个选项。',
    ],
  },
  {
    rule: 'a question of the quiz is of a module that is known',
    edits: changed('id: visit-rhythm\n  module: visits', 'id: visit-rhythm\n  module: visit'),
    problems: [
      'content/quiz.yaml:2 没有培训的一讲 `visit`。 [reference-known]\n  写 `visits`，或在 content/training 里加上 `visit`。',
    ],
  },
  {
    rule: 'the words of an answer stand in their provision',
    edits: changed('quote: 每季度走访一次', 'quote: 每季度走访两次'),
    problems: [
      'content/quiz.yaml:4 引文 `每季度走访两次` 不在 qing-min-fa-2030-7#2.p1.1 里。 [quote-stands]\n  照印的写：`每季度走访一次`。',
      'content/quiz.yaml:4 正确答案说 1，引文 `每季度走访两次` 里读出的是 2。 [quiz-answer]\n  写文本印的数，或把印着它的字也引进来。',
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
