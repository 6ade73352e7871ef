import { lettersOf, LEAST_WRONG } from '../../domain/quiz/choose-wrong.ts';
import type { Check } from '../check.ts';

export const quizChoices: Check = {
  name: 'quiz-choices',
  must: 'A question of the quiz has at least three answers, no two the same, and each wrong one names its words whole.',
  *find({ quiz }) {
    for (const { data, origin } of quiz) {
      const { file } = origin;
      if (data.wrong.length < LEAST_WRONG) {
        const wrong = `The question \`${data.id}\` has ${data.wrong.length + 1} answers.`;
        yield { file, line: origin.lineOf('wrong'), wrong, mend: 'Add wrong answers until it has three or four.' };
      }
      for (const [i, choice] of data.wrong.entries()) {
        if (lettersOf(choice.says) === lettersOf(data.right.says)) {
          const line = origin.lineOf('wrong', i, 'says');
          const wrong = `The wrong answer \`${choice.says}\` is the right one: the question has two right answers.`;
          yield { file, line, wrong, mend: 'Write another wrong answer.' };
        }
        if (data.wrong.slice(0, i).some(({ says }) => lettersOf(says) === lettersOf(choice.says))) {
          const line = origin.lineOf('wrong', i, 'says');
          yield {
            file,
            line,
            wrong: `The answer \`${choice.says}\` is given twice.`,
            mend: 'Write another wrong answer.',
          };
        }
        if ((choice.at === undefined) !== (choice.quote === undefined)) {
          const [has, lacks] = choice.at === undefined ? ['quote', 'at'] : ['at', 'quote'];
          const line = origin.lineOf('wrong', i);
          yield {
            file,
            line,
            wrong: `The answer has \`${has}\` and no \`${lacks}\`.`,
            mend: `Add \`${lacks}\`, or delete \`${has}\`.`,
          };
        }
      }
    }
  },
};
