import type { AskedCase } from '../domain/quiz/ask-verdicts.ts';
import { decide, deciding } from '../domain/rules/decide.ts';
import { verdictIn } from '../domain/rules/verdict.ts';
import type { Library } from '../library/open.ts';
import { narrowerOf } from '../library/checklist.ts';

/** The invented cases with what applies to them, as an editor expects and the build proves, and what does not and why. */
export function askedCases(library: Library): AskedCase[] {
  const { benefits, cases, conditions, questions } = library;
  return cases.map(({ data }) => {
    const { answers, expect } = data;
    const wrong = benefits.flatMap(({ data: benefit }) => {
      const judged = conditions.together(benefit, narrowerOf(library, benefit.id));
      const reason = decide(judged.conditions, answers);
      if (verdictIn(judged, reason, conditions.place, answers) !== 'not-now' || judged.apart) return [];
      const fails = deciding(reason).flatMap((one) => ('leaf' in one ? [one.leaf.says] : []));
      return fails.length ? [{ benefit, fails: [...new Set(fails)] }] : [];
    });
    const right = benefits.flatMap(({ data: benefit }) => (expect[benefit.id] === 'applies' ? [benefit] : []));
    const harm = questions.some(({ data: { id, options } }) =>
      options.some((option) => option.harm && option.id === answers[id]),
    );
    return { data, harm, right, wrong };
  });
}
