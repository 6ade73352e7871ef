import { sorts, type Composition, type Sort } from '../../domain/compose/composition.ts';
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
