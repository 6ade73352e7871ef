import { openQuestions } from '../../domain/rules/decide.ts';
import type { Options } from '../../domain/rules/every-answer.ts';
import { findAnswers } from '../../domain/rules/find-answers.ts';
import { ruleLeaves } from '../../domain/rules/rule-leaves.ts';
import type { Rule } from '../../schemas/checklist/benefit.ts';
import { asksOffered, offeredAnswers } from '../../library/offered-answers.ts';
import { FEW_OPTIONS } from '../../content/messages/left-out.ts';
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
    const mend = '改正互相抵触的条件。';
    yield { wrong: '无论怎样回答，条件都不能符合。', mend, path: ['conditions'] };
    return;
  }
  if (!findAnswers(conditions, options, ({ truth }) => truth === 'no' || truth === 'ask')) {
    const mend = '补上说明不给谁的条件。';
    yield { wrong: '无论怎样回答，条件都不会不符合。', mend, path: ['conditions'] };
    return;
  }
  for (const [n, { leaf, path }] of ruleLeaves(conditions, ['conditions']).entries()) {
    if ('is' in leaf && options.get(leaf.question)?.every((option) => leaf.is.includes(option))) {
      const mend = `只写 \`${leaf.question}\` 中符合它的回答，或删去这个条件。`;
      yield { wrong: `无论怎样回答，条件 \`${leaf.says}\` 都符合。`, mend, path: [...path, 'is'] };
    } else if (!canMatter(conditions, n, options)) {
      const wrong = `无论怎样回答，条件 \`${leaf.says}\` 都不改变结果。`;
      yield { wrong, mend: '删去它，或改正它旁边的条件。', path };
    }
  }
}

export const ruleAlive: Check = {
  name: 'rule-alive',
  lacks: [FEW_OPTIONS],
  must: '待遇的条件能符合，也能不符合；每一个条件都能改变结果。',
  *find(corpus) {
    const options = offeredAnswers(corpus);
    for (const { data, origin } of corpus.benefits.filter((one) => asksOffered(one.data.conditions, options))) {
      for (const { wrong, mend, path } of idle(data.conditions, options)) {
        yield { file: origin.file, line: origin.lineOf(...path), wrong, mend };
      }
    }
  },
};
