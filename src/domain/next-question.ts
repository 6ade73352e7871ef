import type { Rule } from '../schemas/benefit.ts';
import { decide, openQuestions, type Answers } from './decide.ts';

/**
 * The question to ask next: of those that were not asked yet and can still change a verdict, the one
 * that is open in most rules; between equals the one that stands first in `order`. Null where no
 * question can change anything any more. A question answered 不清楚 is not asked again.
 */
export function nextQuestion(rules: Rule[], answers: Answers, order: string[]): string | null {
  const open = rules.flatMap((rule) => openQuestions(decide(rule, answers))).filter((id) => !(id in answers));
  const weight = (id: string) => open.filter((other) => other === id).length;
  const [first] = order.filter((id) => open.includes(id)).sort((a, b) => weight(b) - weight(a));
  return first ?? null;
}

/** How many questions may still be asked at the most, from here. */
export const questionsLeft = (rules: Rule[], answers: Answers): number =>
  new Set(rules.flatMap((rule) => openQuestions(decide(rule, answers))).filter((id) => !(id in answers))).size;
