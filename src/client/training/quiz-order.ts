import type { PaperOrder } from '../../domain/quiz/draw-paper.ts';

/** Of what an address writes into a field. */
const LONGEST = 60;

/** What the form asks for: no module chosen is all of them. */
export function orderOf(form: HTMLFormElement): PaperOrder {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    modules: data.getAll('module').filter((value) => typeof value === 'string'),
    number: Math.min(50, Math.max(1, Math.floor(Number(text('number')) || 10))),
    seed: text('seed') || '1',
  };
}

const FIELDS = ['number', 'seed', 'people', 'title'];

/**
 * Sets the form to what the address asks for behind its `#`: modules, numbers, and whether there are two papers.
 *
 * @returns whether it asks for anything
 */
export function preselect(form: HTMLFormElement): boolean {
  const asked = new URLSearchParams(location.hash.slice(1));
  const modules = asked.getAll('module');
  for (const box of form.querySelectorAll<HTMLInputElement>('[name=module]')) {
    if (modules.includes(box.value)) box.checked = true;
  }
  for (const choice of form.querySelectorAll<HTMLInputElement>('[name=form]')) {
    if (asked.get('form') === choice.value) choice.checked = true;
  }
  for (const name of FIELDS) {
    const field = form.elements.namedItem(name);
    const value = asked.get(name);
    if (field instanceof HTMLInputElement && value) field.value = value.slice(0, LONGEST);
  }
  return modules.length > 0;
}
