import { quizWith } from '../../../tests/corpus/bad-input/bad-input.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { drillGrounded } from './drill-grounded.ts';

breaks(drillGrounded, [
  {
    rule: 'the answer of a question on a situation rests on words of that situation',
    edits: quizWith(
      '  asks: 青民发〔2030〕7号写的孤儿基本生活保障标准是多少？',
      '  drill: { asks: whom, situation: hurt }\n  asks: 青民发〔2030〕7号写的孤儿基本生活保障标准是多少？',
    ),
    problems: [
      'content/quiz.yaml:13 “孤儿基本生活保障标准为每人每月1600元”不是情形 `hurt` 引的原话，也不是它写的职责。 [drill-grounded]\n  引那个情形里的原话；没有合适的，改写 `situation`，或删去它。',
    ],
  },
]);
