import type { Rule } from '../../schemas/checklist/benefit.ts';
import { canChange } from './can-change.ts';
import { decide, openQuestions, type Answers } from './decide.ts';

/** Each rule with those of its open questions that were not asked yet. */
const unasked = (rules: Rule[], answers: Answers): { rule: Rule; open: string[] }[] =>
  rules.map((rule) => ({ rule, open: openQuestions(decide(rule, answers)).filter((id) => !(id in answers)) }));

/**
 * The question to ask next: of those that were not asked yet and can still change a verdict, the one
 * that is open in most rules; between equals the one that stands first in `order`. Null where no
 * question can change anything any more. A question answered 不清楚 is not asked again.
 */
export function nextQuestion(rules: Rule[], answers: Answers, order: string[]): string | null {
  const left = unasked(rules, answers);
  const asking = (id: string) => left.filter(({ open }) => open.includes(id));
  const byWeight = [...order].sort((a, b) => asking(b).length - asking(a).length);
  return byWeight.find((id) => asking(id).some(({ rule }) => canChange(rule, answers, id))) ?? null;
}

/** How many questions may still be asked at the most, from here. */
export const questionsLeft = (rules: Rule[], answers: Answers): number =>
  new Set(unasked(rules, answers).flatMap(({ open }) => open)).size;
