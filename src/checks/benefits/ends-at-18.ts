import { findAnswers } from '../../domain/rules/find-answers.ts';
import { openConditions } from '../../library/conditions.ts';
import { asksOffered, offeredAnswers } from '../../library/offered-answers.ts';
import { places } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';

export const endsAt18: Check = {
  name: 'ends-at-18',
  must: '给儿童的待遇从满18周岁起不再符合；原文另有说法的，`past18` 引它的话。',
  lacks: places,
  *find(corpus) {
    const options = offeredAnswers(corpus);
    const conditions = openConditions(corpus);
    const adult = corpus.questions.flatMap(({ data }) =>
      data.options.flatMap((option) => (option.adult ? [{ [data.id]: option.id }] : [])),
    );
    for (const { data, origin } of corpus.benefits) {
      const rule = conditions.of(data);
      if (data.kind === 'staff' || !asksOffered(rule, options)) continue;
      const lasts = adult.some((answers) => findAnswers(rule, options, ({ truth }) => truth !== 'no', answers));
      if (lasts && !data.past18) {
        yield {
          file: origin.file,
          line: origin.lineOf('conditions'),
          wrong: `“${data.id}”满18周岁以后还可能判为符合：条件没有写年龄。`,
          mend: '加上未满18周岁的条件；原文写明不限年龄、另有年龄的，写 `past18` 并引它的话。',
        };
      } else if (!lasts && data.past18 && adult.length) {
        yield {
          file: origin.file,
          line: origin.lineOf('past18'),
          wrong: `“${data.id}”写了 \`past18\`，按条件满18周岁却一定不符合。`,
          mend: '删掉 `past18`，或改年龄的条件。',
        };
      }
    }
  },
};
