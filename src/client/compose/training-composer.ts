import { readComposition, writeComposition } from '../../domain/compose/composition.ts';
import { hide, part, say } from '../frame/element.ts';
import { fetchData } from '../frame/fetch-data.ts';
import { compositionOf, fillForm, openWhatIsFilled } from './composition-form.ts';
import { NOT_FETCHED } from './say-not-fetched.ts';
import type * as KeptNames from './kept-names.ts';
import { keepTicks } from './keep-ticks.ts';

/** Puts a training together of what is ticked: all of it on the device. */
class TrainingComposer extends HTMLElement {
  #form = part<HTMLFormElement>(this, 'form');
  #status = part(this, '[data-status]');

  connectedCallback(): void {
    const asked = readComposition(location.hash.slice(1));
    if (location.hash) fillForm(this.#form, asked);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      part(this, '[data-doors] h2').focus();
    });
    this.#form.addEventListener('change', (event) => {
      void this.#names((names) => names.keepNames(this.#form));
      this.#point();
      if ((event.target as HTMLSelectElement).name === 'audience') void this.#suggest();
    });
    // Another composition's address, put into this window, is read as in a new one.
    window.addEventListener('hashchange', () => {
      const { hash } = location;
      if (hash.includes('=') && hash !== `#${writeComposition(compositionOf(this.#form))}`) location.reload();
    });
    for (const box of this.querySelectorAll<HTMLElement>('[data-found]')) {
      const field = part(box, '[data-find]');
      field.addEventListener('input', () => void this.#offer(box));
      const ticked = asked[box.dataset['found'] as 'clauses'];
      if (!ticked.length) continue;
      keepTicks(box, ticked);
      void this.#offer(box, ticked);
    }
    openWhatIsFilled(this.#form);
    void this.#names((names) => names.fillNames(this.#form));
    for (const button of this.querySelectorAll<HTMLElement>('[data-make]')) {
      button.addEventListener('click', () => void this.#make(button.dataset['make'] ?? ''));
    }
    part(this, '[data-print]').addEventListener('click', () => window.print());
    part(this, '[data-copy]').addEventListener('click', () => void this.#copy());
    this.#links(writeComposition(asked));
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  /** Where what keeps names does not arrive, they are kept nowhere, and typed again. */
  async #names(use: (names: typeof KeptNames) => void): Promise<void> {
    await import('./kept-names.ts').then(use, () => undefined);
  }

  /** Writes what is chosen into the address, and into the links that lead on from it. */
  #point(): void {
    const written = writeComposition(compositionOf(this.#form));
    history.replaceState(null, '', `#${written}`);
    this.#links(written);
  }

  #links(written: string): void {
    part<HTMLAnchorElement>(this, '[data-deck]').hash = written;
    // It reads what a composition's address says.
    part<HTMLAnchorElement>(this, '[data-paper]').hash = written;
  }

  async #offer(box: HTMLElement, ticked = compositionOf(this.#form)[box.dataset['found'] as 'clauses']): Promise<void> {
    try {
      const [parts, { offerFound }] = await Promise.all([
        fetchData(this.#base, 'training/compose/parts.json'),
        import('./found-list.ts'),
      ]);
      offerFound(box, parts, ticked);
      this.#point();
    } catch {
      say(part(box, '[data-count]'), NOT_FETCHED);
    }
  }

  /** What is meant for an audience is a suggestion: where it does not arrive, nothing is ticked. */
  async #suggest(): Promise<void> {
    const found = await import('./tick-for-audience.ts').catch(() => null);
    if (!found) return;
    say(part(this, '[data-ticked]'), found.tickForAudience(this.#form));
    this.#point();
  }

  async #make(sort: string): Promise<void> {
    const stage = part(this, '[data-stage]');
    const shown = (words: string, sheet?: HTMLElement) => {
      stage.replaceChildren(...(sheet ? [sheet] : []));
      hide(part(this, '[data-print]'), !sheet);
      say(this.#status, words);
    };
    try {
      // All that makes something is fetched when it is asked for.
      const [parts, { make }] = await Promise.all([
        fetchData(this.#base, 'training/compose/parts.json'),
        import('./make.ts'),
      ]);
      const { says, sheet } = await make(sort, parts, this.#form, compositionOf(this.#form), this.dataset);
      shown(says, sheet);
    } catch {
      shown(NOT_FETCHED);
    }
  }

  async #copy(): Promise<void> {
    this.#point();
    const field = part<HTMLInputElement>(this, '[data-address]');
    field.value = location.href;
    const found = await import('../frame/copy-text.ts').catch(() => null);
    // Where it does not arrive the address stands there, and can be copied by hand.
    if (found) found.copyText(field, this.#status);
    else field.select();
  }
}

customElements.define('training-composer', TrainingComposer);
