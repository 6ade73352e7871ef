import { decide } from '../../domain/rules/decide.ts';
import type { Check } from '../check.ts';

export const listedForAsker: Check = {
  name: 'listed-for-asker',
  must: '情形的 `answers` 写明是哪一种人问的（选项写了 `role` 的那道题），它列的待遇就有可能是给这种人的。',
  *find({ situations, benefits, questions }) {
    const who = questions.filter(({ data }) => data.options.some(({ role }) => role !== undefined));
    const rules = new Map(benefits.map(({ data }) => [data.id, data]));
    for (const { data, origin } of situations) {
      const asked = who.flatMap(({ data: { id, options } }) => {
        const answer = options.find((option) => option.id === data.answers[id]);
        return answer ? [{ id, answer }] : [];
      });
      const answers = Object.fromEntries(asked.map(({ id, answer }) => [id, answer.id]));
      for (const [i, id] of data.benefits.entries()) {
        const benefit = rules.get(id);
        if (!benefit || decide(benefit.conditions, answers).truth !== 'no') continue;
        yield {
          file: origin.file,
          line: origin.lineOf('benefits', i),
          wrong: `这种情形是“${asked.map(({ answer }) => answer.says).join('”“')}”问的，待遇 \`${id}\` 不是给他的。`,
          mend: '从 `benefits` 里删去；哪种情形也用不着的，在待遇里写 `noSituation`。',
        };
      }
    }
  },
};
