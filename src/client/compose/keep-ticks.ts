import { element, part } from '../frame/element.ts';

/** Keeps in the form what the address ticks and the page has not fetched yet, so that it stays in the address. */
export function keepTicks(box: HTMLElement, ticked: readonly string[]): void {
  const name = box.dataset['found'] ?? '';
  part(box, '[data-list]').replaceChildren(
    ...ticked.map((value) => element('input', { type: 'checkbox', name, value, checked: true, hidden: true })),
  );
}
