import type { Answers } from '../domain/decide.ts';
import { part } from './element.ts';

/** The answers that the form holds: it is the only place that keeps them. */
export const readAnswers = (form: HTMLFormElement): Answers =>
  Object.fromEntries([...new FormData(form)].map(([question, answer]) => [question, String(answer)]));

/** The group of a question. */
const groupOf = (form: HTMLFormElement, question: string): HTMLElement => part(form, `#q-${question}`);

/** The heading of a question. */
export const headingOf = (form: HTMLFormElement, question: string): HTMLElement =>
  part(groupOf(form, question), 'legend');

/** The field of an answer. */
export const fieldOf = (form: HTMLFormElement, question: string, answer: string): HTMLInputElement =>
  part(groupOf(form, question), `[value="${answer}"]`);

/** A question as it is asked. */
export const asks = (form: HTMLFormElement, question: string): string =>
  headingOf(form, question).textContent?.trim() ?? '';

/** An answer in words. */
export const says = (form: HTMLFormElement, question: string, answer: string): string =>
  fieldOf(form, question, answer).closest('label')?.textContent?.trim() ?? '';

/** Shows only the questions that `ids` name. */
export function showQuestions(form: HTMLFormElement, ids: readonly string[]): void {
  for (const group of form.querySelectorAll('fieldset')) group.hidden = !ids.includes(group.dataset['question'] ?? '');
}
