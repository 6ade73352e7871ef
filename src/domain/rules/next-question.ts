import type { Rule } from '../../schemas/checklist/benefit.ts';
import { canChange } from './can-change.ts';
import { decide, openQuestions, type Answers } from './decide.ts';

/**
 * The question to ask next: of those that were not asked yet and can still change a verdict, the one
 * that is open in most rules; between equals the one that stands first in `order`. Null where no
 * question can change anything any more. A question answered 不清楚 is not asked again.
 */
export function nextQuestion(rules: Rule[], answers: Answers, order: string[]): string | null {
  // Each rule with those of its open questions that were not asked yet.
  const unasked = rules.map((rule) => ({
    rule,
    open: openQuestions(decide(rule, answers)).filter((id) => !(id in answers)),
  }));
  const asking = (id: string) => unasked.filter(({ open }) => open.includes(id));
  const byWeight = [...order].sort((a, b) => asking(b).length - asking(a).length);
  return byWeight.find((id) => asking(id).some(({ rule }) => canChange(rule, answers, id))) ?? null;
}
