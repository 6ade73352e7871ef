import type { QuizQuestion } from '../schemas/quiz.ts';
import type { Quotation } from './all-claims.ts';
import type { Entry } from './read-entries.ts';

/** Every quotation in a question of the quiz: of the right answer, and of what shows the others wrong. */
export function quotationsOfQuiz({ data, origin }: Entry<QuizQuestion>): Quotation[] {
  const { file, lineOf } = origin;
  const { at, quote } = data.right;
  return [
    { at, quote, takesNth: false, file, line: lineOf('right', 'quote') },
    ...data.wrong.flatMap(({ at, quote }, i) =>
      at === undefined || quote === undefined
        ? []
        : [{ at, quote, takesNth: false, file, line: lineOf('wrong', i, 'quote') }],
    ),
  ];
}
