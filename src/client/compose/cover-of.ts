import { nameTraining, sayAudience } from '../../domain/compose/audience.ts';
import type { Cover } from '../../domain/compose/compose-slides.ts';
import type { Parts } from '../../domain/compose/parts.ts';
import { sayDay } from '../../domain/time/day.ts';
import { typed } from './composed.ts';
import type { Names } from './kept-names.ts';

/** What was typed that no address holds. */
export function namesOf(form: HTMLFormElement): Names {
  const data = new FormData(form);
  return { unit: typed(data, 'unit'), date: typed(data, 'date'), trainer: typed(data, 'trainer') };
}

/** What stands on the first slide. */
export function coverOf(form: HTMLFormElement, { roles }: Pick<Parts, 'roles'>): Cover {
  const data = new FormData(form);
  const audience = sayAudience(typed(data, 'audience'), roles);
  const { unit, date, trainer } = namesOf(form);
  return { title: nameTraining(typed(data, 'title'), audience), audience, unit, date: date && sayDay(date), trainer };
}
