import { answerLeaves } from '../../domain/rules/rule-leaves.ts';
import { openConditions } from '../../library/conditions.ts';
import type { Check } from '../check.ts';

export const questionUsed: Check = {
  name: 'question-used',
  must: 'Every question is asked by a condition, and each of its answers meets one, or is the only one that meets none.',
  *find(corpus) {
    const { questions, benefits } = corpus;
    const conditions = openConditions(corpus);
    const leaves = benefits.flatMap(({ data }) => answerLeaves(conditions.of(data)));
    const lacks = ['content/benefits', 'content/benefits/*'];
    for (const { data, origin } of questions) {
      // Its answers are made from the regions, whether or not a benefit is given there.
      if (data.asksPlace) continue;
      const asking = leaves.filter(({ question }) => question === data.id);
      if (!asking.length) {
        yield {
          file: origin.file,
          line: origin.lineOf('id'),
          wrong: `No condition asks the question \`${data.id}\`.`,
          mend: 'Delete it, or write the condition that asks it.',
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
          wrong: `The answers \`${first?.id}\` and \`${id}\` to \`${data.id}\` decide the same: no condition names either.`,
          mend: 'Put the two into one answer, or write the condition that one of them meets.',
          lacks,
        };
      }
    }
  },
};
