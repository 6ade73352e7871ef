import { lettersOf, LEAST_WRONG } from '../../domain/quiz/choose-wrong.ts';
import type { Check } from '../check.ts';

/** Shorter answers stand in others by chance: 1名 in 每个村1名. */
const LEAST_HELD = 4;

const holdsWhole = (says: string, right: string): boolean =>
  lettersOf(right).length >= LEAST_HELD && lettersOf(says).includes(lettersOf(right));

export const quizChoices: Check = {
  name: 'quiz-choices',
  must: '测验题至少有三个选项，没有两个相同，也没有一个错的把正确答案含在里面；题目不写出答案；错的选项的 `at` 和 `quote` 都写或都不写。',
  *find({ quiz }) {
    for (const { data, origin } of quiz) {
      const { file } = origin;
      if (data.wrong.length < LEAST_WRONG) {
        const wrong = `测验题 \`${data.id}\` 只有 ${data.wrong.length + 1} 个选项。`;
        yield { file, line: origin.lineOf('wrong'), wrong, mend: '补上错的选项，一共三到四个。' };
      }
      if (lettersOf(data.asks).includes(lettersOf(data.right.says))) {
        const wrong = `题目里写着正确答案“${data.right.says}”。`;
        yield { file, line: origin.lineOf('asks'), wrong, mend: '改写题目，不写出答案。' };
      }
      for (const [i, choice] of data.wrong.entries()) {
        if (lettersOf(choice.says) === lettersOf(data.right.says)) {
          const line = origin.lineOf('wrong', i, 'says');
          const wrong = `错的选项 \`${choice.says}\` 与正确答案相同：这道题有两个对的。`;
          yield { file, line, wrong, mend: '换一个错的选项。' };
        } else if (holdsWhole(choice.says, data.right.says)) {
          const wrong = `错的选项 \`${choice.says}\` 含着正确答案“${data.right.says}”：这道题可以有两个对的。`;
          yield { file, line: origin.lineOf('wrong', i, 'says'), wrong, mend: '换一个错的选项。' };
        }
        if (data.wrong.slice(0, i).some(({ says }) => lettersOf(says) === lettersOf(choice.says))) {
          const line = origin.lineOf('wrong', i, 'says');
          yield {
            file,
            line,
            wrong: `选项 \`${choice.says}\` 写了两次。`,
            mend: '换一个错的选项。',
          };
        }
        if ((choice.at === undefined) !== (choice.quote === undefined)) {
          const [has, lacks] = choice.at === undefined ? ['quote', 'at'] : ['at', 'quote'];
          const line = origin.lineOf('wrong', i);
          yield {
            file,
            line,
            wrong: `选项写了 \`${has}\`，没有写 \`${lacks}\`。`,
            mend: `补上 \`${lacks}\`，或删去 \`${has}\`。`,
          };
        }
      }
    }
  },
};
