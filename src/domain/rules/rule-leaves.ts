import type { AnswerLeaf, OfficeLeaf, Rule } from '../../schemas/checklist/benefit.ts';

/** A condition at the end of a rule, and the way to it from the top. */
export interface PlacedLeaf {
  leaf: AnswerLeaf | OfficeLeaf;
  path: PropertyKey[];
}

/** The conditions of `rule`, in the order in which they are written. */
export function ruleLeaves(rule: Rule, path: PropertyKey[] = []): PlacedLeaf[] {
  if ('all' in rule) return rule.all.flatMap((part, i) => ruleLeaves(part, [...path, 'all', i]));
  if ('any' in rule) return rule.any.flatMap((part, i) => ruleLeaves(part, [...path, 'any', i]));
  return [{ leaf: rule, path }];
}

/** The conditions that ask a question. */
export function answerLeaves(rule: Rule): AnswerLeaf[] {
  // Asked again and again while questions are chosen, so no way to a leaf is written down.
  if ('all' in rule) return rule.all.flatMap((part) => answerLeaves(part));
  if ('any' in rule) return rule.any.flatMap((part) => answerLeaves(part));
  return 'question' in rule ? [rule] : [];
}

/** The questions that `rule` asks, each once. */
export const questionsOf = (rule: Rule): string[] => [...new Set(answerLeaves(rule).map(({ question }) => question))];
