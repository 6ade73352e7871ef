import { UNKNOWN, type Answers } from '../../domain/rules/decide.ts';
import { fieldOf } from './check-form.ts';
import { hide } from '../frame/element.ts';

/** The questions on which 不清楚 is not passed over: it is answered once more, with what to look at in sight. */
export interface AskingAgain {
  /** Shows what to look at where 不清楚 is chosen, or was and is asked again. */
  look(answers: Answers): void;
  /**
   * Where 不清楚 is the answer to `question` for the first time, takes it back and says what must be in sight instead
   * of the next question; null where the reader may go on.
   */
  stop(question: string | null, answers: Answers): HTMLElement | null;
  /** Of these questions those that are not answered, or with 不清楚. */
  open(answers: Answers, asked: readonly string[]): string[];
  forget(): void;
}

/** Finds those questions of the form. */
export function openAskingAgain(form: HTMLFormElement): AskingAgain {
  const found = [...form.querySelectorAll<HTMLElement>('[data-unsure]')];
  const notices = new Map(found.map((one) => [one.closest('fieldset')?.dataset['question'] ?? '', one] as const));
  const again = new Set<string>();
  return {
    look(answers) {
      for (const [question, notice] of notices) {
        hide(notice, answers[question] !== UNKNOWN && !(again.has(question) && !(question in answers)));
      }
    },
    stop(question, answers) {
      const notice = question === null ? undefined : notices.get(question);
      if (question === null || !notice || answers[question] !== UNKNOWN || again.has(question)) return null;
      again.add(question);
      fieldOf(form, question, UNKNOWN).checked = false;
      return notice;
    },
    open: (answers, asked) => [...notices.keys()].filter((id) => asked.includes(id) || answers[id] === UNKNOWN),
    forget: () => again.clear(),
  };
}
