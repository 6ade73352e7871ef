import { quizWith } from '../../../tests/corpus/bad-input/bad-input.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { quizTaught } from './quiz-taught.ts';

breaks(quizTaught, [
  {
    rule: 'a question rests on words that its module shows',
    edits: quizWith(
      "says: 每季度一次, at: 'qing-min-fa-2030-7#2.p1.1', quote: 每季度走访一次 }",
      "says: 增加, at: 'qing-min-fa-2030-7#2.p1.1', quote: 重要节日增加走访 }",
    ),
    problems: [
      'content/quiz.yaml:4 测验题 `visit-rhythm` 依据的“重要节日增加走访”，`visits` 那一讲里没有引。 [quiz-taught]\n  在那一讲里用 `<Provision>` 引上它，或把 `module` 改成引了它的一讲。',
    ],
  },
]);
