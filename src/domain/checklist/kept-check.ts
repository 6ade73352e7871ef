import type { Answers } from '../rules/decide.ts';

/** What a tab keeps of a checklist that is being answered. */
export interface Kept {
  answers: Answers;
  /** The questions shown so far, in the order in which they were. */
  trail: readonly string[];
  /** What each step of the history shows: a question, or another screen. */
  screens: readonly string[];
  /** The answers that signal harm and are reported. */
  reported: readonly string[];
}

const VERSION = 1;

/** What is kept, as one text. */
export const packKept = ({ answers, trail, screens, reported }: Kept): string =>
  JSON.stringify({ version: VERSION, answers, trail, screens, reported });

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * What `text` keeps; null where it is damaged, or not of the questions that are asked now.
 *
 * @param offers whether a question is asked and offers an answer
 */
export function readKept(
  text: string,
  offers: { question(id: string): boolean; answer(question: string, answer: string): boolean },
): Kept | null {
  const { version, answers, trail, screens, reported } = (parse(text) ?? {}) as Partial<Record<string, unknown>>;
  if (version !== VERSION || typeof answers !== 'object' || answers === null || Array.isArray(answers)) return null;
  if (!isTexts(trail) || !isTexts(screens) || !isTexts(reported)) return null;
  const given = Object.entries(answers as Record<string, unknown>);
  const known = given.every(([question, answer]) => typeof answer === 'string' && offers.answer(question, answer));
  if (!known || !trail.every((id) => offers.question(id))) return null;
  return { answers: answers as Answers, trail, screens, reported };
}
