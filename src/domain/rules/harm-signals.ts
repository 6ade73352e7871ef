import type { Askable } from './asking.ts';
import type { Answers } from './decide.ts';

/** An answer that signals harm. */
export interface HarmSignal {
  question: string;
  answer: string;
  violence: boolean;
  /** Which harm it is, whichever question tells of it. */
  harm: string;
}

/**
 * The answers that signal harm, in the order of the questions. Who has turned 18 has no guardian who must care: no
 * answer about the family reveals that one does not; what was answered about danger itself stands.
 */
export function harmSignals(answers: Answers, questions: readonly Askable[]): HarmSignal[] {
  const grown = questions.some(({ id, adult = [] }) => adult.includes(answers[id] ?? ''));
  return questions.flatMap(({ id, harm, violence = [], reveals = {} }) => {
    const answer = answers[id];
    if (answer === undefined) return [];
    const revealed = grown ? undefined : reveals[answer];
    if (revealed && !revealed.unless.includes(answers[revealed.question] ?? '')) {
      return [{ question: id, answer, violence: false, harm: `${revealed.question}=${revealed.answer}` }];
    }
    return harm.includes(answer)
      ? [{ question: id, answer, violence: violence.includes(answer), harm: `${id}=${answer}` }]
      : [];
  });
}

/**
 * Of the harm that answers signal `now`, what must stop the list: what was not signalled before. What was told once,
 * and violence, is not told again, whichever question asks after it.
 */
export const harmToTell = (before: readonly HarmSignal[], now: readonly HarmSignal[]): HarmSignal[] =>
  now.filter((one) => !before.some((told) => told.harm === one.harm || (told.violence && one.violence)));
