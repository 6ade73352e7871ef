import type { Rule } from '../../schemas/checklist/benefit.ts';
import type { Answers } from './decide.ts';
import { answerLeaves, questionsOf } from './rule-leaves.ts';

/** The ids of the options that a question offers, by the id of the question. */
export type Options = ReadonlyMap<string, readonly string[]>;

/** Of the options of `question`, the first of each kind that the conditions of `rule` tell apart. */
export function tellingOptions(rule: Rule, question: string, options: Options): string[] {
  const leaves = answerLeaves(rule).filter((leaf) => leaf.question === question);
  const kinds = new Map<string, string>();
  for (const option of options.get(question) ?? []) {
    const kind = leaves.map(({ is }) => is.includes(option)).join();
    if (!kinds.has(kind)) kinds.set(kind, option);
  }
  return [...kinds.values()];
}

/** How many sets of answers `everyAnswer` goes through. */
export const countAnswers = (rule: Rule, options: Options): number =>
  questionsOf(rule).reduce((count, question) => count * tellingOptions(rule, question, options).length, 1);

/** Every set of answers to all questions of `rule` that its conditions can tell from the others. */
export function* everyAnswer(rule: Rule, options: Options): Generator<Answers> {
  const questions = questionsOf(rule).map((id) => [id, tellingOptions(rule, id, options)] as const);
  const count = countAnswers(rule, options);
  for (let n = 0; n < count; n++) {
    let rest = n;
    const answers: Record<string, string> = {};
    for (const [id, telling] of questions) {
      answers[id] = telling[rest % telling.length] ?? '';
      rest = Math.floor(rest / telling.length);
    }
    yield answers;
  }
}
