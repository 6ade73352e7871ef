import type { Answers } from '../../domain/rules/decide.ts';
import { hide, part } from '../frame/element.ts';

/**
 * The answers that the fields of the form hold: they are the only place that keeps them. FormData takes longer.
 * Where they are the same as `before`, so is the object: nothing is then worked out twice.
 */
export function readAnswers(fields: readonly HTMLInputElement[], before: Answers): Answers {
  const now = Object.fromEntries(fields.filter(({ checked }) => checked).map(({ name, value }) => [name, value]));
  return JSON.stringify(now) === JSON.stringify(before) ? before : now;
}

/** The heading of a question. */
export const headingOf = (form: HTMLFormElement, question: string): HTMLElement =>
  part(form, `#q-${question} > legend`);

/** The field of an answer. */
export const fieldOf = (form: HTMLFormElement, question: string, answer: string): HTMLInputElement =>
  part(form, `#q-${question} [value="${answer}"]`);

/** The field of an answer that may come from elsewhere; null where it is not offered. */
export const findField = (form: HTMLFormElement, question: string, answer: string): HTMLInputElement | null =>
  form.querySelector<HTMLInputElement>(`#q-${CSS.escape(question)} [value="${CSS.escape(answer)}"]`);

/** The words of questions and answers, which stand in the form. */
export interface Wordings {
  asks(question: string): string;
  says(question: string, answer: string): string;
}

/** Reads the words of the form once: they do not change. */
export function readWordings(form: HTMLFormElement): Wordings {
  const words = new Map<string, string>();
  for (const group of form.querySelectorAll('fieldset')) {
    const question = group.dataset['question'] ?? '';
    words.set(question, part(group, 'legend').textContent?.trim() ?? '');
    for (const field of group.querySelectorAll('input')) {
      words.set(`${question}=${field.value}`, field.parentElement?.textContent?.trim() ?? '');
    }
  }
  return {
    asks: (question) => words.get(question) ?? '',
    says: (question, answer) => words.get(`${question}=${answer}`) ?? '',
  };
}

/** Shows only those of the questions that `ids` name. */
export function showQuestions(questions: readonly HTMLElement[], ids: readonly string[]): void {
  for (const one of questions) hide(one, !ids.includes(one.dataset['question'] ?? ''));
}
