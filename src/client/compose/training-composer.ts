import { composeSlides, slideProblem } from '../../domain/compose/compose-slides.ts';
import { NOTHING_CHOSEN, readComposition, writeComposition } from '../../domain/compose/composition.ts';
import { choose, nothingIn, type Parts } from '../../domain/compose/parts.ts';
import { sayDay } from '../../domain/time/day.ts';
import { copyText } from '../frame/copy-text.ts';
import { hide, part, say } from '../frame/element.ts';
import { grow } from '../training/grow.ts';
import { compositionOf, coverOf, fillForm } from './composed.ts';
import { fetchParts, NOT_FETCHED } from './fetch-parts.ts';
import { offerFound } from './found-list.ts';
import { makeSheet } from './make-sheet.ts';
import { savePptx } from './save-pptx.ts';

/** Puts a training together of what is ticked: all of it on the device. */
class TrainingComposer extends HTMLElement {
  #form = part<HTMLFormElement>(this, 'form');
  #status = part(this, '[data-status]');

  connectedCallback(): void {
    const asked = readComposition(location.hash.slice(1));
    if (location.hash) fillForm(this.#form, asked);
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('change', () => this.#point());
    for (const box of this.querySelectorAll<HTMLElement>('[data-found]')) {
      const field = part(box, '[data-find]');
      field.addEventListener('input', () => void this.#offer(box));
      const ticked = asked[box.dataset['found'] as 'clauses'];
      if (ticked.length) void this.#offer(box, ticked);
    }
    for (const button of this.querySelectorAll<HTMLElement>('[data-make]')) {
      button.addEventListener('click', () => void this.#make(button.dataset['make'] ?? ''));
    }
    part(this, '[data-print]').addEventListener('click', () => window.print());
    part(this, '[data-copy]').addEventListener('click', () => this.#copy());
    this.#links(writeComposition(asked));
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  /** Writes what is chosen into the address, and into the links that lead on from it. */
  #point(): void {
    const written = writeComposition(compositionOf(this.#form));
    history.replaceState(null, '', `#${written}`);
    this.#links(written);
  }

  #links(written: string): void {
    part<HTMLAnchorElement>(this, '[data-deck]').hash = written;
    const { modules } = compositionOf(this.#form);
    part<HTMLAnchorElement>(this, '[data-paper]').hash = modules.map((id) => `module=${id}`).join('&');
  }

  async #offer(box: HTMLElement, ticked = compositionOf(this.#form)[box.dataset['found'] as 'clauses']): Promise<void> {
    try {
      offerFound(box, await fetchParts(this.#base), ticked);
      this.#point();
    } catch {
      say(part(box, '[data-count]'), NOT_FETCHED);
    }
  }

  async #make(sort: string): Promise<void> {
    const stage = part(this, '[data-stage]');
    const shown = (words: string, sheet?: HTMLElement) => {
      stage.replaceChildren(...(sheet ? [sheet] : []));
      hide(part(this, '[data-print]'), !sheet);
      say(this.#status, words);
    };
    let parts: Parts;
    try {
      parts = await fetchParts(this.#base);
    } catch {
      return shown(NOT_FETCHED);
    }
    const made = compositionOf(this.#form);
    const chosen = choose(parts, made);
    if (nothingIn(chosen)) return shown(NOTHING_CHOSEN);
    const cover = coverOf(this.#form, parts);
    const day = this.dataset['day'] ?? '';
    const missing = chosen.missing ? `有 ${chosen.missing} 项网站上已经没有，没有列入。` : '';
    if (sort === 'pptx') {
      const slides = composeSlides(chosen, cover, day);
      const problem = slideProblem(slides);
      if (problem) return shown(problem);
      const saved = await savePptx(slides, { title: cover.title, subject: `数据截至${sayDay(day)}`, day });
      return shown(saved ? `已生成 ${slides.length} 页。${missing}` : NOT_FETCHED);
    }
    const sheet = makeSheet(sort, chosen, made, cover, day);
    if (typeof sheet === 'string') return shown(sheet);
    shown(`做好了，在下面，可以打印。${missing}`, grow(sheet));
  }

  #copy(): void {
    this.#point();
    const field = part<HTMLInputElement>(this, '[data-address]');
    field.value = location.href;
    copyText(field, this.#status);
  }
}

customElements.define('training-composer', TrainingComposer);
