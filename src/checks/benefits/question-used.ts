import { answerLeaves } from '../../domain/rules/rule-leaves.ts';
import { openConditions } from '../../library/conditions.ts';
import { SOME_ANSWER } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';

export const questionUsed: Check = {
  name: 'question-used',
  must: '每个问题都有条件问到；没有条件写到的选项最多一个（`harm`、`alike` 的和问地方的不算）。',
  *find(corpus) {
    const { questions, benefits } = corpus;
    const conditions = openConditions(corpus);
    const leaves = benefits.flatMap(({ data }) => answerLeaves(conditions.of(data)));
    const lacks = ['content/benefits', 'content/benefits/*', SOME_ANSWER];
    for (const { data, origin } of questions) {
      // Its answers are made from the regions, whether or not a benefit is given there.
      if (data.asksPlace) continue;
      const asking = leaves.filter(({ question }) => question === data.id);
      if (!asking.length) {
        yield {
          file: origin.file,
          line: origin.lineOf('id'),
          wrong: `没有条件问到问题 \`${data.id}\`。`,
          mend: '删去它，或补写问到它的条件。',
          lacks,
        };
        continue;
      }
      const idle = data.options.filter(
        ({ id, harm, alike }) => !harm && !alike && !asking.some(({ is }) => is.includes(id)),
      );
      const [first, ...others] = idle;
      for (const { id } of others) {
        yield {
          file: origin.file,
          line: origin.lineOf(
            'options',
            data.options.findIndex((option) => option.id === id),
          ),
          wrong: `\`${data.id}\` 的回答 \`${first?.id}\` 和 \`${id}\` 结果一样：都没有条件写到。`,
          mend: '并成一个回答，或补写用到其中一个的条件。',
          lacks,
        };
      }
    }
  },
};
