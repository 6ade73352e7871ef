import { sayDay } from '../../domain/time/day.ts';
import { nameTraining, sayAudience } from '../../domain/compose/audience.ts';
import { sorts, type Composition, type Sort } from '../../domain/compose/composition.ts';
import type { Cover } from '../../domain/compose/compose-slides.ts';
import type { Parts } from '../../domain/compose/parts.ts';
import type { Names } from './kept-names.ts';
import { readComposition } from '../../domain/compose/composition.ts';

const text = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** What the form asks for; written and read again, it is what an address would give. */
export function compositionOf(form: HTMLFormElement): Composition {
  const data = new FormData(form);
  const ticked = (sort: Sort) => data.getAll(sort).filter((value) => typeof value === 'string');
  const length = readComposition(`length=${text(data, 'length')}`).length;
  return {
    ...(Object.fromEntries(sorts.map((sort) => [sort, ticked(sort)])) as Record<Sort, string[]>),
    title: text(data, 'title'),
    length,
    audience: text(data, 'audience'),
    people: Number(text(data, 'people')),
  };
}

/** What was typed that no address holds. */
export function namesOf(form: HTMLFormElement): Names {
  const data = new FormData(form);
  return { unit: text(data, 'unit'), date: text(data, 'date'), trainer: text(data, 'trainer') };
}

/** What stands on the first slide. */
export function coverOf(form: HTMLFormElement, { roles }: Pick<Parts, 'roles'>): Cover {
  const data = new FormData(form);
  const audience = sayAudience(text(data, 'audience'), roles);
  const { unit, date, trainer } = namesOf(form);
  return { title: nameTraining(text(data, 'title'), audience), audience, unit, date: date && sayDay(date), trainer };
}

/** Writes into the form what the tab keeps. */
export function fillNames(form: HTMLFormElement, names: Names): void {
  for (const [name, value] of Object.entries(names) as [string, string][]) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && value) field.value = value;
  }
}

/** Sets the form to what the address asks for; what the page fetches is ticked where it is offered. */
export function fillForm(form: HTMLFormElement, made: Composition): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    box.checked = made[box.name as Sort].includes(box.value);
  }
  for (const [name, value] of [
    ['title', made.title],
    ['length', made.length],
    ['audience', made.audience],
    ['people', String(made.people)],
  ] as const) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

/** Opens what is folded where something in it is ticked or written: by an address, or by a browser that kept it. */
export function openWhatIsFilled(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('details input')) {
    const written = field.type === 'checkbox' ? field.checked : field.value !== field.defaultValue;
    const folded = field.closest('details');
    if (written && folded) folded.open = true;
  }
}
