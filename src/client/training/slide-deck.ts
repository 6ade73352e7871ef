import { part, say } from '../frame/element.ts';
import { DeckClock } from './deck-clock.ts';
import { toggleCode } from './deck-code.ts';
import { actionOf, type DeckAction } from './deck-keys.ts';
import { DeckLink, linkIn, newLink, type DeckState } from './deck-link.ts';
import { namedSlide } from './named-slide.ts';

const SPEAKER = 'role=speaker';
/** How many slides stand in a row of the overview; deck.css has the same. */
const IN_A_ROW = 4;

/** What the address says besides the slide: which changes were chosen, which windows belong together. */
const others = (): string[] =>
  location.hash
    .slice(1)
    .split('&')
    .filter((one) => one.includes('='));

/** Shows the slides inside it one at a time while presenting; without it they stand one under the other. */
class SlideDeck extends HTMLElement {
  #clock = new DeckClock(this.dataset['minutes'], (words) => say(part(this, '[data-clock]'), words));
  #link: DeckLink | null = null;
  /** The number of a slide as it is being typed. */
  #typed = '';

  connectedCallback(): void {
    document.addEventListener('keydown', (event) => this.#press(event));
    this.addEventListener('click', (event) => this.#click(event));
    const name = linkIn(location.hash.slice(1));
    if (name) this.#join(name);
    if (others().includes(SPEAKER)) {
      this.#root.add('presenting', 'speaking');
      this.#do('timer');
    }
    if (!('BroadcastChannel' in window)) part(this, "[data-do='speak']").remove();
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
  get #cover(): DeckState['cover'] {
    return this.#root.contains('black') ? 'black' : this.#root.contains('white') ? 'white' : '';
  }

  #press(event: KeyboardEvent): void {
    if (!this.#root.contains('presenting') || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^\d$/.test(event.key)) {
      this.#typed += event.key;
      return say(part(this, '[data-says]'), `到第${this.#typed}页：按回车`);
    }
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    this.#do(action);
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('[data-do]');
    if (button) return this.#do((button.dataset['do'] ?? '') as DeckAction);
    const slide = target.closest<HTMLElement>('.slide');
    if (!slide || target.closest('a, button, .slide-notes') || !this.#root.contains('presenting')) return;
    if (!this.#root.contains('overview')) return this.#do('next');
    this.#show(this.#slides.indexOf(slide));
    this.#do('overview');
  }

  #do(action: DeckAction): void {
    const typed = Number(this.#typed);
    this.#typed = '';
    const dark = this.#cover !== '' && action !== 'black' && action !== 'white';
    // From the dark any key leads back to the slide that was left, as in other programs.
    if (dark) this.#darken('');
    else if (action === 'open' && typed) this.#show(Math.min(typed, this.#slides.length) - 1);
    else if (action === 'read') this.#leave();
    else if (action === 'present') this.#root.add('presenting');
    else if (action === 'black' || action === 'white') this.#darken(this.#cover === action ? '' : action);
    else if (action === 'notes') this.#root.toggle('with-notes');
    else if (action === 'timer') this.#root.toggle('timing', this.#clock.toggle());
    else if (action === 'full') void this.#full();
    else if (action === 'code') void toggleCode(this);
    else if (action === 'speak') this.#speak();
    else if (action === 'overview' || (action === 'open' && this.#root.contains('overview'))) this.#overview();
    else this.#turn(action);
    this.#mark();
  }

  #turn(action: DeckAction): void {
    const last = this.#slides.length - 1;
    const row = this.#root.contains('overview') ? IN_A_ROW : 1;
    const by: Partial<Record<DeckAction, number>> = { next: 1, open: 1, down: row, back: -1, up: -row };
    const to = action === 'first' ? 0 : action === 'last' ? last : this.#at + (by[action] ?? 0);
    this.#show(Math.max(0, Math.min(last, to)));
    if (row > 1) this.#slides[this.#at]?.scrollIntoView({ block: 'nearest' });
  }

  /** One step back towards reading: out of what lies over the slide first. */
  #leave(): void {
    const code = this.querySelector('.deck-code');
    if (code) return code.remove();
    if (this.#root.contains('overview')) return this.#overview();
    this.#root.remove('presenting', 'speaking');
    this.#slides[this.#at]?.scrollIntoView();
  }

  #overview(): void {
    const all = this.#root.toggle('overview');
    if (all) this.#slides[this.#at]?.scrollIntoView({ block: 'nearest' });
    else window.scrollTo(0, 0);
  }

  #darken(cover: DeckState['cover']): void {
    this.#root.toggle('black', cover === 'black');
    this.#root.toggle('white', cover === 'white');
    this.#tell();
  }

  /** Opens a window for the trainer: this slide, the next, notes and clock; this one stays for the projector. */
  #speak(): void {
    if (this.#root.contains('speaking')) return;
    if (!this.#link) {
      const name = newLink();
      this.#address([...others(), name]);
      this.#join(linkIn(name) ?? '');
    }
    const hash = [this.#slides[this.#at]?.id ?? '', ...others(), SPEAKER].join('&');
    const opened = window.open(`${location.href.split('#')[0]}#${hash}`, '_blank', 'popup,width=1100,height=720');
    if (!opened) say(part(this, '[data-says]'), '浏览器没有让打开新窗口。请允许本站弹出窗口，再按一次。');
  }

  #join(name: string): void {
    this.#link = new DeckLink(name, ({ slide, cover }) => {
      const at = this.#slides.findIndex(({ id }) => id === slide);
      this.#root.toggle('black', cover === 'black');
      this.#root.toggle('white', cover === 'white');
      if (at >= 0 && at !== this.#at) this.#show(at, true, false);
      this.#mark();
    });
  }

  #tell(): void {
    this.#link?.tell({ slide: this.#slides[this.#at]?.id ?? '', cover: this.#cover });
  }

  /** Shows slide `at`, which the address then names, so that it is there again after a reload. */
  #show(at: number, named = true, told = true): void {
    for (const [i, slide] of this.#slides.entries()) {
      slide.toggleAttribute('data-now', i === at);
      slide.toggleAttribute('data-next', i === at + 1);
    }
    if (!named) return;
    say(part(this, '[data-says]'), `第${at + 1}页，共${this.#slides.length}页`);
    this.#address(others());
    if (told) this.#tell();
  }

  #address(rest: string[]): void {
    const slide = this.#slides[this.#at];
    if (slide) history.replaceState(null, '', `#${[slide.id, ...rest].join('&')}`);
  }

  async #full(): Promise<void> {
    // A browser may refuse; the deck then fills the window, as before.
    if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
    else await document.documentElement.requestFullscreen().catch(() => undefined);
  }

  #mark(): void {
    const pressed = { notes: 'with-notes', timer: 'timing', overview: 'overview', black: 'black' };
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
