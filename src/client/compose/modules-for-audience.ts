import { part } from '../frame/element.ts';

/** Ticks the modules that are meant for those whom a trainer chose; what she ticked herself is left as it is. */
export class ModulesForAudience {
  readonly audience: HTMLSelectElement;
  #boxes: HTMLInputElement[];
  /** The modules ticked here, in order, as one word. */
  #ours = '';

  constructor(form: HTMLFormElement) {
    this.audience = part<HTMLSelectElement>(form, '[name=audience]');
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>('[name=modules]')];
  }

  get #ticked(): string {
    return this.#boxes.flatMap(({ checked, value }) => (checked ? value : [])).join(' ');
  }

  /** @returns what was ticked, in words; nothing where nothing was */
  tick(): string {
    if (this.#ticked !== this.#ours) return '';
    for (const box of this.#boxes) {
      box.checked = (box.dataset['for'] ?? '').split(' ').includes(this.audience.value);
    }
    this.#ours = this.#ticked;
    const count = this.#boxes.filter(({ checked }) => checked).length;
    return count ? `已为他们勾上 ${count} 讲，可以改。` : '';
  }
}
