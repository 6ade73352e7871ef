import type { Rule } from '../schemas/benefit.ts';
import { decide, openQuestions, type Answers } from './decide.ts';
import { nextQuestion } from './next-question.ts';

/** The question where the child lives: every rule starts with it, and no harm depends on it. */
export const PLACE = 'place';

/** A question as far as asking it goes. */
export interface Askable {
  id: string;
  /** The answers that signal harm; none where the question is not about it. */
  harm: readonly string[];
}

const openIn = (rules: readonly Rule[], answers: Answers): Set<string> =>
  new Set(rules.flatMap((rule) => openQuestions(decide(rule, answers))));

/** Every answer but that to `question`. */
export const without = (answers: Answers, question: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));

/**
 * The questions that were not asked yet and still matter: they can change a verdict, or they ask after harm.
 *
 * Harm is asked after wherever the child lives: a place without benefits is no reason not to ask.
 */
export function questionsToAsk(rules: readonly Rule[], answers: Answers, questions: readonly Askable[]): string[] {
  const here = openIn(rules, answers);
  const anywhere = openIn(rules, without(answers, PLACE));
  return questions
    .filter(({ id, harm }) => !(id in answers) && (here.has(id) || (harm.length > 0 && anywhere.has(id))))
    .map(({ id }) => id);
}

/**
 * The question to ask next; null where none matters any more.
 *
 * Until the questions about harm are through, questions come in the order in which they are written, so
 * that safety stands before every benefit; after that the one that decides most comes first.
 */
export function askNext(rules: readonly Rule[], answers: Answers, questions: readonly Askable[]): string | null {
  const left = questionsToAsk(rules, answers, questions);
  const order = questions.map(({ id }) => id);
  const safety = questions.some(({ id, harm }) => harm.length > 0 && left.includes(id));
  return safety ? (left[0] ?? null) : nextQuestion([...rules], answers, order);
}

/** Whether a question still matters, whatever was answered to it. */
export const matters = (
  rules: readonly Rule[],
  answers: Answers,
  questions: readonly Askable[],
  question: string,
): boolean => questionsToAsk(rules, without(answers, question), questions).includes(question);

/** An answer that signals harm. */
export interface HarmSignal {
  question: string;
  answer: string;
}

/** The answers that signal harm, in the order of the questions. */
export const harmSignals = (answers: Answers, questions: readonly Askable[]): HarmSignal[] =>
  questions.flatMap(({ id, harm }) => {
    const answer = answers[id];
    return answer !== undefined && harm.includes(answer) ? [{ question: id, answer }] : [];
  });
