import { nameTraining, sayAudience } from '../../domain/compose/audience.ts';
import type { Cover } from '../../domain/compose/compose-slides.ts';
import type { Parts } from '../../domain/compose/parts.ts';
import { sayDay } from '../../domain/time/day.ts';
import { part } from '../frame/element.ts';
import type { Names } from './kept-names.ts';

const typed = (form: HTMLFormElement, name: string): string =>
  part<HTMLInputElement | HTMLSelectElement>(form, `[name=${name}]`).value.trim();

/** What was typed that no address holds. */
export function namesOf(form: HTMLFormElement): Names {
  return { unit: typed(form, 'unit'), date: typed(form, 'date'), trainer: typed(form, 'trainer') };
}

/** What stands on the first slide. */
export function coverOf(form: HTMLFormElement, { roles }: Pick<Parts, 'roles'>): Cover {
  const audience = sayAudience(typed(form, 'audience'), roles);
  const { unit, date, trainer } = namesOf(form);
  return { title: nameTraining(typed(form, 'title'), audience), audience, unit, date: date && sayDay(date), trainer };
}
