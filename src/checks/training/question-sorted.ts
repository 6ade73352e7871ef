import { madeQuestion } from '../../schemas/training/training.ts';
import type { Check } from '../check.ts';

const SORTED_BY = ['takes', 'topics', 'agencies', 'words'] as const;

export const questionSorted: Check = {
  name: 'question-sorted',
  must: '自动出的题各归一讲：`takes` 的每一种有一讲收，同一种、同一个主题、部门、字词不归两讲。',
  *find({ training }) {
    const taken = new Map<string, string>();
    for (const { data, origin } of training) {
      for (const field of SORTED_BY) {
        for (const [i, what] of data[field].entries()) {
          const before = taken.get(`${field} ${what}`);
          taken.set(`${field} ${what}`, data.id);
          if (before === undefined) continue;
          yield {
            file: origin.file,
            line: origin.lineOf(field, i),
            wrong: `\`${field}\` 里的“${what}”已经归 \`${before}\` 这一讲。`,
            mend: '从其中一讲里删去。',
          };
        }
      }
    }
    const [first] = training;
    if (!first || !training.some(({ data }) => data.takes.length)) return;
    const missing = madeQuestion.options.filter((family) => !taken.has(`takes ${family}`));
    if (!missing.length) return;
    yield {
      file: first.origin.file,
      line: 1,
      wrong: `没有一讲收 ${missing.map((family) => `\`${family}\``).join('、')} 的题：这些题就不出了。`,
      lacks: ['content/training'],
      mend: '在讲到它的一讲的 `takes` 里写上。',
    };
  },
};
