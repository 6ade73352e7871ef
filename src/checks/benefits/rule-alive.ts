import { openQuestions } from '../../domain/rules/decide.ts';
import type { Options } from '../../domain/rules/every-answer.ts';
import { findAnswers } from '../../domain/rules/find-answers.ts';
import { ruleLeaves } from '../../domain/rules/rule-leaves.ts';
import type { Rule } from '../../schemas/checklist/benefit.ts';
import { asksOffered, offeredAnswers } from '../../library/offered-answers.ts';
import type { Check } from '../check.ts';

/** A question that no content asks, in the place of a condition: whether it is met is left open. */
const SUPPOSED = '';

/** `rule` with its condition number `n` left open. */
function supposing(rule: Rule, n: number): Rule {
  let at = 0;
  const walk = (part: Rule): Rule => {
    if ('all' in part) return { all: part.all.map(walk) };
    if ('any' in part) return { any: part.any.map(walk) };
    return at++ === n ? { question: SUPPOSED, is: ['met'], says: part.says } : part;
  };
  return walk(rule);
}

/** Whether some answers leave the verdict to condition number `n` alone. */
const canMatter = (rule: Rule, n: number, options: Options): boolean =>
  findAnswers(supposing(rule, n), options, (reason) => openQuestions(reason).includes(SUPPOSED), {
    [SUPPOSED]: 'unknown',
  }) !== null;

interface Idle {
  wrong: string;
  mend: string;
  path: PropertyKey[];
}

/** What is idle in a benefit's conditions, and the way to it. */
function* idle(conditions: Rule, options: Options): Generator<Idle> {
  if (!findAnswers(conditions, options, ({ truth }) => truth !== 'no')) {
    const mend = 'Mend the conditions that rule each other out.';
    yield { wrong: 'The conditions can never be met, whatever is answered.', mend, path: ['conditions'] };
    return;
  }
  if (!findAnswers(conditions, options, ({ truth }) => truth === 'no' || truth === 'ask')) {
    const mend = 'Add the condition that tells for whom it is not.';
    yield { wrong: 'The conditions can never fail, whatever is answered.', mend, path: ['conditions'] };
    return;
  }
  for (const [n, { leaf, path }] of ruleLeaves(conditions, ['conditions']).entries()) {
    if ('is' in leaf && options.get(leaf.question)?.every((option) => leaf.is.includes(option))) {
      const mend = `Name only the answers to \`${leaf.question}\` that meet it, or delete it.`;
      yield { wrong: `The condition \`${leaf.says}\` is met whatever is answered.`, mend, path: [...path, 'is'] };
    } else if (!canMatter(conditions, n, options)) {
      const wrong = `The condition \`${leaf.says}\` changes no verdict, whatever is answered.`;
      yield { wrong, mend: 'Delete it, or mend the conditions around it.', path };
    }
  }
}

export const ruleAlive: Check = {
  name: 'rule-alive',
  must: 'The conditions of a benefit can be met and can fail, and each of them can change the verdict.',
  *find(corpus) {
    const options = offeredAnswers(corpus);
    for (const { data, origin } of corpus.benefits.filter((one) => asksOffered(one.data.conditions, options))) {
      for (const { wrong, mend, path } of idle(data.conditions, options)) {
        yield { file: origin.file, line: origin.lineOf(...path), wrong, mend };
      }
    }
  },
};
