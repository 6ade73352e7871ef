import { part } from '../frame/element.ts';
import { fieldsOf, writeFields } from './search-address.ts';

export type Field = HTMLInputElement | HTMLSelectElement;

/** The fields of a search form in `root`, by what they are called in the address. They bear no name: the form itself sends nothing. */
export const fieldsIn = (root: HTMLElement): [name: string, field: Field][] =>
  [...root.querySelectorAll<Field>('[data-field]')].map((field) => [field.dataset['field'] ?? '', field]);

/** Fills the form in `root` with what the address holds, and takes what stood behind `?` out of it. */
export function fillFields(root: HTMLElement): void {
  const given = fieldsOf(location);
  const fields = fieldsIn(root);
  for (const [name, field] of fields) {
    field.value = given.get(name) ?? '';
    // A filter that the address names and the form does not offer is no filter.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
  }
  // What narrows the answer is in sight.
  const narrowed = fields.some(([name, { value }]) => name !== 'q' && value);
  if (narrowed) part<HTMLDetailsElement>(root, '.narrow').open = true;
  // The words of an old link go into no further request.
  if (location.search) writeFields(Object.fromEntries(given));
}
