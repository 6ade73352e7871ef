import type { PaperOrder } from '../../domain/quiz/draw-paper.ts';
import { readPaperOrder } from '../../domain/quiz/read-paper-order.ts';

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

/**
 * Sets the form to what the address asks for behind its `#`: modules, numbers, and whether there are two papers.
 *
 * @returns whether it asks for modules
 */
export function preselect(form: HTMLFormElement): boolean {
  const { modules, paired, fields } = readPaperOrder(location.hash.slice(1));
  for (const box of form.querySelectorAll<HTMLInputElement>('[name=module]')) {
    if (modules.includes(box.value)) box.checked = true;
  }
  const pair = form.querySelector<HTMLInputElement>('[value=pair]');
  if (pair && paired) pair.checked = true;
  for (const [name, value] of fields) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
  return modules.length > 0;
}
