import type { AskedCase } from '../../domain/quiz/ask-verdicts.ts';
import { decide, deciding } from '../../domain/rules/decide.ts';
import { verdictIn } from '../../domain/rules/verdict.ts';
import type { Library } from '../../library/open.ts';
import { narrowerOf } from '../../library/checklist.ts';

/**
 * The invented cases with what applies to them, as an editor expects and the build proves, and what does not and why.
 * What is given where harm was told is never called wrong: nobody is to learn that a report was a mistake.
 */
export function askedCases(library: Library): AskedCase[] {
  const { benefits, cases, conditions, questions } = library;
  const harms = new Set(
    questions.flatMap(({ data: { id, options } }) =>
      options.filter(({ harm }) => harm).map((one) => `${id}=${one.id}`),
    ),
  );
  return cases.map(({ data }) => {
    const { answers, expect } = data;
    const wrong = benefits.flatMap(({ data: benefit }) => {
      const judged = conditions.together(benefit, narrowerOf(library, benefit.id));
      const reason = decide(judged.conditions, answers);
      if (verdictIn(judged, reason, conditions.place, answers) !== 'not-now' || judged.apart) return [];
      const leaves = deciding(reason).flatMap((one) => (one.kind === 'answer' ? [one.leaf] : []));
      if (leaves.some(({ question, is }) => is.every((option) => harms.has(`${question}=${option}`)))) return [];
      const fails = leaves.map(({ says }) => says);
      return fails.length ? [{ benefit, fails: [...new Set(fails)] }] : [];
    });
    const right = benefits.flatMap(({ data: benefit }) => (expect[benefit.id] === 'applies' ? [benefit] : []));
    const harm = Object.entries(answers).some(([question, answer]) => harms.has(`${question}=${answer}`));
    return { data, harm, right, wrong };
  });
}
