import type { Rule } from '../schemas/benefit.ts';
import { canChange } from './can-change.ts';
import { decide, openQuestions, type Answers } from './decide.ts';

/** The open questions of each rule that were not asked yet. */
const unasked = (rules: Rule[], answers: Answers): string[][] =>
  rules.map((rule) => openQuestions(decide(rule, answers)).filter((id) => !(id in answers)));

/**
 * The question to ask next: of those that were not asked yet and can still change a verdict, the one
 * that is open in most rules; between equals the one that stands first in `order`. Null where no
 * question can change anything any more. A question answered 不清楚 is not asked again.
 */
export function nextQuestion(rules: Rule[], answers: Answers, order: string[]): string | null {
  const open = unasked(rules, answers);
  const weight = (id: string) => open.filter((ids) => ids.includes(id)).length;
  const byWeight = order.filter((id) => weight(id) > 0).sort((a, b) => weight(b) - weight(a));
  const changes = (id: string) => rules.some((rule, i) => open[i]?.includes(id) && canChange(rule, answers, id));
  return byWeight.find(changes) ?? null;
}

/** How many questions may still be asked at the most, from here. */
export const questionsLeft = (rules: Rule[], answers: Answers): number => new Set(unasked(rules, answers).flat()).size;
