import { quizWith } from '../../../tests/corpus/bad-input/bad-input.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { quizAnswer } from './quiz-answer.ts';

breaks(quizAnswer, [
  {
    rule: 'the number of a right answer stands in its quote',
    edits: quizWith('quote: 孤儿基本生活保障标准为每人每月1600元', 'quote: 比上年提高200元，自2030年4月1日起执行'),
    problems: [
      'content/quiz.yaml:12 测验题 `orphan-rate` 依据的“比上年提高200元，自2030年4月1日起执行”，`visits` 那一讲里没有引。 [quiz-taught]\n  在那一讲里用 `<Provision>` 引上它，或把 `module` 改成引了它的一讲。',
      'content/quiz.yaml:12 正确答案说 1600，引文 `比上年提高200元，自2030年4月1日起执行` 里读出的是 200、2030、4、1。 [quiz-answer]\n  写文本印的数，或把印着它的字也引进来。',
    ],
  },
  {
    rule: 'the right answer is the amount that is asked for',
    edits: quizWith('amount: qinghe-orphan-rate-2030', 'amount: qinghe-orphan-rise-2030'),
    problems: [
      'content/quiz.yaml:12 正确答案 `1600元/人·月` 不是金额 `qinghe-orphan-rise-2030`：那是200元/人·月。 [quiz-answer]\n  写 `200元/人·月`，或把 `amount` 改成所问的金额。',
      'content/quiz.yaml:14 错的选项 `200元/人·月` 照金额 `qinghe-orphan-rise-2030`（qing-min-fa-2030-7#1.p1）也对。 [quiz-answer]\n  在 `asks` 里写明是哪份文件，或换掉这个选项。',
    ],
  },
  {
    rule: 'no amount makes a wrong answer right',
    edits: quizWith('says: 1400元/人·月', 'says: 每月1600元'),
    problems: [
      'content/quiz.yaml:15 错的选项 `每月1600元` 照金额 `qinghe-orphan-rate-2030`（qing-min-fa-2030-7#1.p1）也对。 [quiz-answer]\n  在 `asks` 里写明是哪份文件，或换掉这个选项。',
    ],
  },
]);
