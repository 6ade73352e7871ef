import { part, say } from '../frame/element.ts';
import { namedSlide } from './named-slide.ts';

const NEXT = new Set(['ArrowRight', 'PageDown', ' ']);
const BACK = new Set(['ArrowLeft', 'PageUp']);
const SECOND = 1000;

/** Shows the slides inside it one at a time while presenting; without it they stand one under the other. */
class SlideDeck extends HTMLElement {
  #started: number | null = null;
  #tick = 0;

  connectedCallback(): void {
    document.addEventListener('keydown', (event) => this.#press(event));
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-do]')) {
      button.addEventListener('click', () => this.#do(button.dataset['do'] ?? ''));
    }
    this.#show(namedSlide(this.#slides), false);
    this.#mark();
  }

  get #slides(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.slide')];
  }
  /** The slide that is shown; asked of the page, where slides may be put in the place of others at any time. */
  get #at(): number {
    return this.#slides.findIndex((slide) => slide.hasAttribute('data-now'));
  }
  get #root(): DOMTokenList {
    return document.documentElement.classList;
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#root.contains('presenting')) return;
    // Space presses the button that has the focus.
    if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
    const action = NEXT.has(event.key)
      ? 'next'
      : BACK.has(event.key)
        ? 'back'
        : { Home: 'first', End: 'last', f: 'full', n: 'notes', t: 'timer', Escape: 'read' }[event.key];
    if (!action) return;
    event.preventDefault();
    this.#do(action);
  }

  #do(action: string): void {
    const last = this.#slides.length - 1;
    if (action === 'next') this.#show(Math.min(last, this.#at + 1));
    else if (action === 'back') this.#show(Math.max(0, this.#at - 1));
    else if (action === 'first') this.#show(0);
    else if (action === 'last') this.#show(last);
    else if (action === 'full') void this.#full();
    else if (action === 'timer') this.#time();
    else if (action === 'notes') this.#root.toggle('with-notes');
    else {
      this.#root.toggle('presenting', action === 'present');
      if (action === 'read') this.#slides[this.#at]?.scrollIntoView();
    }
    this.#mark();
  }

  /** Shows slide `at`, which the address then names, so that it is there again after a reload. */
  #show(at: number, tell = true): void {
    for (const [i, slide] of this.#slides.entries()) slide.toggleAttribute('data-now', i === at);
    if (!tell) return;
    const slide = this.#slides[at];
    say(part(this, '[data-says]'), `第${at + 1}页，共${this.#slides.length}页`);
    // What else the address says, such as which changes were chosen, stays in it.
    const others = location.hash
      .slice(1)
      .split('&')
      .filter((one) => one.includes('='));
    if (slide) history.replaceState(null, '', `#${[slide.id, ...others].join('&')}`);
  }

  async #full(): Promise<void> {
    // A browser may refuse; the deck then fills the window, as before.
    if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
    else await document.documentElement.requestFullscreen().catch(() => undefined);
  }

  /** Starts the clock, or takes it away. */
  #time(): void {
    clearInterval(this.#tick);
    this.#started = this.#started === null ? performance.now() : null;
    this.#root.toggle('timing', this.#started !== null);
    if (this.#started !== null) this.#tick = window.setInterval(() => this.#tell(), SECOND);
    this.#tell();
  }

  #tell(): void {
    const seconds = this.#started === null ? null : Math.floor((performance.now() - this.#started) / SECOND);
    const two = (n: number) => String(n).padStart(2, '0');
    const clock = seconds === null ? '' : `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
    say(
      part(this, '[data-clock]'),
      [clock, clock && this.dataset['minutes'] && ` / ${this.dataset['minutes']}分钟`].join(''),
    );
  }

  #mark(): void {
    const pressed = { notes: 'with-notes', timer: 'timing' };
    for (const [action, name] of Object.entries(pressed)) {
      part(this, `[data-do='${action}']`).setAttribute('aria-pressed', String(this.#root.contains(name)));
    }
    const presenting = this.#root.contains('presenting');
    for (const button of this.querySelectorAll<HTMLElement>('[data-when]')) {
      button.hidden = (button.dataset['when'] === 'presenting') !== presenting;
    }
  }
}

customElements.define('slide-deck', SlideDeck);
