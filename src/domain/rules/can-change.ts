import type { Rule } from '../../schemas/checklist/benefit.ts';
import { decide, openQuestions, type Answers } from './decide.ts';
import { answerLeaves } from './rule-leaves.ts';

/** Stands for every answer that no condition names. */
const OTHER = '';

/** One answer of each kind that the conditions of `rule` tell apart, and one that none of them names. */
function kindsOfAnswer(rule: Rule, question: string): string[] {
  const named = answerLeaves(rule).flatMap((leaf) => (leaf.question === question ? [leaf.is] : []));
  const kinds = new Map(
    [...named.flat(), OTHER].map((answer) => [named.map((is) => is.includes(answer)).join(), answer]),
  );
  return [...kinds.values()];
}

/**
 * Whether the answer to `question` can still change what `rule` comes to: whether some answers to the
 * other open questions leave it to this one.
 *
 * More than being open: a condition may be open that other open conditions on the same question make idle.
 */
export function canChange(rule: Rule, answers: Answers, question: string): boolean {
  const open = openQuestions(decide(rule, answers));
  if (!open.includes(question)) return false;
  const other = open.find((id) => id !== question) ?? question;
  const kinds = kindsOfAnswer(rule, other).map((answer) => ({ ...answers, [other]: answer }));
  if (other !== question) return kinds.some((one) => canChange(rule, one, question));
  return new Set(kinds.map((one) => decide(rule, one).truth)).size > 1;
}
