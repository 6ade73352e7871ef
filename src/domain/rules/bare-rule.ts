import type { Rule } from '../../schemas/checklist/benefit.ts';

/** A rule without its words: what a browser needs to decide it. The words stand on the page. */
export function bareRule(rule: Rule): Rule {
  if ('all' in rule) return { all: rule.all.map(bareRule) };
  if ('any' in rule) return { any: rule.any.map(bareRule) };
  if ('openEnded' in rule) return { openEnded: true, says: '' };
  return { question: rule.question, is: rule.is, says: '' };
}
