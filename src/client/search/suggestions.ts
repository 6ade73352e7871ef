import type { Suggestion } from '../../search/query/suggest.ts';
import { element } from '../frame/element.ts';

/**
 * Suggestions under a search field, by the combobox pattern of ARIA: the field keeps the focus, the arrow
 * keys move the choice, Enter takes it, Escape closes the list.
 */
export class Suggestions {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #take: () => void;
  #chosen = -1;

  constructor(input: HTMLInputElement, list: HTMLElement, take: () => void) {
    this.#input = input;
    this.#list = list;
    this.#take = take;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => this.close());
    // A press would take the focus from the field before it counts.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      if (option) this.#pick(this.#options.indexOf(option));
    });
  }

  get #options(): Element[] {
    return [...this.#list.children];
  }

  /** Shows `suggestions`, none of them chosen. */
  show(suggestions: Suggestion[]): void {
    this.#list.replaceChildren(
      ...suggestions.map(({ text, kind }, i) => {
        const option = element(
          'li',
          {},
          element('span', { class: 'words' }, text),
          ' ',
          element('span', { class: 'meta' }, kind),
        );
        option.id = `${this.#list.id}-${i}`;
        option.setAttribute('role', 'option');
        option.dataset['text'] = text;
        return option;
      }),
    );
    this.#choose(-1);
    this.#list.hidden = !suggestions.length;
    this.#input.setAttribute('aria-expanded', String(suggestions.length > 0));
  }

  close(): void {
    this.show([]);
  }

  #key(event: KeyboardEvent): void {
    const options = this.#options;
    if (event.isComposing || !options.length) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than options: none chosen, the field as typed.
      const places = options.length + 1;
      this.#choose(((this.#chosen + 1 + step + places) % places) - 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && this.#chosen >= 0) {
      event.preventDefault();
      this.#pick(this.#chosen);
    }
  }

  #choose(chosen: number): void {
    this.#chosen = chosen;
    this.#options.forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
    const id = this.#options[chosen]?.id;
    if (id) this.#input.setAttribute('aria-activedescendant', id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #pick(place: number): void {
    const option = this.#options[place];
    if (!(option instanceof HTMLElement)) return;
    this.#input.value = option.dataset['text'] ?? '';
    this.close();
    this.#take();
  }
}
