import type { Asking, Askable } from '../../domain/rules/asking.ts';
import type { Answers } from '../../domain/rules/decide.ts';
import {
  backward,
  begin,
  forward,
  jump,
  resume,
  retrace,
  shown,
  takeUp,
  toResults,
} from '../../domain/checklist/progress.ts';

/** Where the reader is on the way through the questions, and the moves from there by the answers as they are. */
export interface CheckProgress {
  /** The question the reader is at; null where the result is. */
  question(): string | null;
  /** The questions shown so far. */
  trail(): readonly string[];
  /** How many questions were shown before it. */
  before(): number;
  /** Whether the next step leads back to the result. */
  returning(): boolean;
  /** The question to ask next; null where none matters any more. */
  next(): string | null;
  step(): void;
  back(): void;
  /** Back where the reader was, on this trail or another one: at a question, or at the result where it is null. */
  takeUp(question: string | null, trail?: readonly string[]): void;
  toResults(): void;
  /** From the result to the next question. */
  resume(): void;
  jump(question: string): void;
  /** Past all that is answered, to the next question. */
  retrace(): void;
  restart(): void;
}

/** Opens the way through `questions`. */
export function openProgress(asking: Asking, questions: readonly Askable[], answers: () => Answers): CheckProgress {
  let progress = begin(null);
  const next = () => asking.next(answers());
  const matters = (question: string) => asking.matters(question, answers());
  return {
    question: () => shown(progress),
    trail: () => progress.trail,
    before: () => progress.at,
    returning: () => progress.from === 'results',
    next,
    step: () => (progress = forward(progress, next(), matters)),
    back: () => (progress = backward(progress, matters)),
    takeUp: (question, trail = progress.trail) => (progress = takeUp(trail, question)),
    toResults: () => (progress = toResults(progress)),
    resume: () => (progress = resume(progress, next())),
    jump: (question) => (progress = jump(progress, question)),
    retrace() {
      const now = answers();
      const answered = questions.map(({ id }) => id).filter((id) => id in now);
      progress = retrace(answered, next());
    },
    restart: () => (progress = begin(next())),
  };
}
