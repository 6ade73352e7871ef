import type { Rule } from '../../schemas/checklist/benefit.ts';
import { decide, type Answers, type Reason } from './decide.ts';
import { tellingOptions, type Options } from './every-answer.ts';
import { questionsOf } from './rule-leaves.ts';

/**
 * Answers to every question of `rule`, those `given` among them, with which `hopeful` holds; null where
 * there are none. What is hopeless with some answers must be hopeless with any further one.
 */
export function findAnswers(
  rule: Rule,
  options: Options,
  hopeful: (reason: Reason) => boolean,
  given: Answers = {},
): Answers | null {
  const [next] = questionsOf(rule).filter((id) => !(id in given));
  if (!hopeful(decide(rule, given))) return null;
  if (next === undefined) return given;
  for (const option of tellingOptions(rule, next, options)) {
    const found = findAnswers(rule, options, hopeful, { ...given, [next]: option });
    if (found) return found;
  }
  return null;
}
