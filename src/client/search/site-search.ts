import { address } from '../../domain/addresses/address.ts';
import type { Filters } from '../../search/rank/look-for.ts';
import { hide, part, say } from '../frame/element.ts';
import { inTime } from '../frame/in-time.ts';
import { replaceItems } from '../frame/replace-items.ts';
import { fieldsIn, fillFields } from './form-fields.ts';
import { RestAddress } from './rest-address.ts';
import { fragmentOf, holdsFields } from './search-address.ts';
import type { Searcher, Shown } from './searcher.ts';
import { Suggestions } from './suggestions.ts';
import { loadSearcher, saySearchFailure, soonEnough, MISSING } from './search-failure.ts';
import { tellHeard } from './heard.ts';
import { nextFrame, nextTask } from '../frame/wait-for-browser.ts';

/** Suggestions come before the answer: together they would keep the next key waiting. */
const SOON = 100;
const PAUSE = 200;
const FILTERS = ['kind', 'region', 'year', 'role'];
/** So much of a query is kept in the address. */
const KEPT = 200;

type State = 'hint' | 'found' | 'none' | 'failed';
const NOTHING: Shown = {
  status: '',
  understood: '',
  scope: [],
  suggestion: '',
  alike: false,
  doors: [],
  best: [],
  byKind: [],
  near: [],
};

/** Answers the form inside it on the device, and keeps the address of the page up with the form. */
class SiteSearch extends HTMLElement {
  #searcher: Promise<Searcher> | null = null;
  #asked = 0;
  #timer = 0;
  #suggesting = 0;
  #address = new RestAddress();
  #state: State = 'hint';

  connectedCallback(): void {
    const form = part(this, 'form');
    const input = this.#input;
    fillFields(this);
    // On a desk there is room for it beside the answers.
    if (matchMedia('(min-width: 60em)').matches) part<HTMLDetailsElement>(this, '.narrow').open = true;
    const suggestions = new Suggestions(input, part(this, '[role="listbox"]'), () => void this.#answer());
    const soon = (typed: boolean) => {
      clearTimeout(this.#timer);
      clearTimeout(this.#suggesting);
      if (typed) this.#suggesting = window.setTimeout(() => void this.#suggest(suggestions), SOON);
      this.#timer = window.setTimeout(() => void this.#answer(), PAUSE);
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      suggestions.close();
      if (matchMedia('(pointer: coarse)').matches) input.blur();
      void this.#answer();
    });
    form.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      soon(event.target === input);
    });
    form.addEventListener('compositionend', () => soon(true));
    // What is needed is fetched while the reader types.
    input.addEventListener('focus', () => void this.#open().catch(() => null), { once: true });
    // Who leaves by a result finds the query again on the way back.
    this.addEventListener('click', () => this.#address.write(), { capture: true });
    part(this, '[data-retry]').addEventListener('click', () => void this.#answer());
    // What was typed stands in the address, and is answered anew.
    part(this, '[data-reload]').addEventListener('click', () => {
      this.#address.write();
      location.reload();
    });
    part(this, '[data-unfilter]').addEventListener('click', () => {
      for (const [name, field] of fieldsIn(this)) if (name !== 'q') field.value = '';
      void this.#answer();
      input.focus();
    });
    addEventListener('hashchange', () => {
      // An anchor of the page asks for nothing.
      if (location.hash && !holdsFields(location.hash)) return;
      fillFields(this);
      void this.#answer();
    });
    void this.#answer();
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  get #input(): HTMLInputElement {
    return part<HTMLInputElement>(this, 'input');
  }

  async #open(): Promise<Searcher> {
    this.#searcher ??= loadSearcher().then(({ openSearcher }) =>
      openSearcher(async (name) => {
        const response = await fetch(address(this.#base, `search/${name}`), { signal: soonEnough() });
        if (!response.ok) throw new Error(`${name} did not arrive.`);
        const data: unknown = await response.json();
        // To read it is work enough for one task.
        await nextTask();
        return data;
      }),
    );
    try {
      return await this.#searcher;
    } catch (error) {
      // What failed is tried again with the next query.
      this.#searcher = null;
      throw error;
    }
  }

  async #suggest(suggestions: Suggestions): Promise<void> {
    const typed = this.#input.value;
    const searcher = await this.#open().catch(() => null);
    const waiting = this.#input.value === typed && document.activeElement === this.#input;
    if (searcher && waiting) suggestions.show(searcher.suggest(typed));
  }

  async #answer(): Promise<void> {
    clearTimeout(this.#timer);
    clearTimeout(this.#suggesting);
    const asked = ++this.#asked;
    const form = Object.fromEntries(fieldsIn(this).map(([name, { value }]) => [name, value.trim()]));
    const query = form['q'] ?? '';
    const filters: Filters = Object.fromEntries(FILTERS.flatMap((name) => (form[name] ? [[name, form[name]]] : [])));
    this.#address.rest({ ...(query && { q: query.slice(0, KEPT) }), ...filters });
    if (!query) return void this.#show('hint', NOTHING);
    if (this.#state !== 'found') say(part(this, '[data-status]'), '正在查找…');
    const shown = await inTime(
      this.#open().then(async (searcher) => {
        const answer = await searcher.ask(query, filters);
        if (asked === this.#asked)
          tellHeard({ typed: query, hear: (known) => searcher.hear(query, known), kinds: searcher.sounds(query) });
        await nextTask();
        return searcher.show(answer, query, this.#base);
      }),
    ).catch((error: unknown) => saySearchFailure(error));
    if (asked !== this.#asked) return;
    hide(part(this, '[data-unfilter]'), !Object.keys(filters).length);
    if (typeof shown === 'string') {
      hide(part(this, '[data-reload]'), shown === MISSING);
      return void this.#show('failed', { ...NOTHING, status: shown });
    }
    // Drawn in steps, from the top, so that who types on is not kept waiting for what is far down.
    for (const step of this.#show(
      !shown.alike && (shown.doors.length || shown.best.length) ? 'found' : 'none',
      shown,
    )) {
      await nextFrame();
      if (asked !== this.#asked) return;
      step();
    }
  }

  /** Shows what was found as far as the doors, or the best answer, and returns the steps that show the others. */
  #show(
    state: State,
    { status, understood, scope, suggestion, alike, doors, best, byKind, near }: Shown,
  ): (() => void)[] {
    this.#state = state;
    for (const name of ['hint', 'none', 'failed']) hide(part(this, `[data-state="${name}"]`), name !== state);
    hide(part(this, '[data-by-list]'), state === 'found');
    const exact = part(this, '[data-exact]');
    hide(exact, state === 'hint');
    part<HTMLAnchorElement>(exact, 'a').href =
      address(this.#base, 'search/exact/') + fragmentOf({ q: this.#input.value.trim() });
    part(this, '[data-doors]').replaceChildren(...doors);
    part(this, '[data-near] ul').replaceChildren(...near);
    hide(part(this, '[data-near]'), !near.length);
    part(this, '[data-scopes]').replaceChildren(...scope);
    const offered = part<HTMLAnchorElement>(this, '[data-suggestion] a');
    offered.href = fragmentOf({ q: suggestion });
    say(offered, suggestion);
    hide(part(this, '[data-suggestion]'), !suggestion);
    const results = part<HTMLDetailsElement>(this, '[data-search-results]');
    results.open = !alike;
    results.classList.toggle('folded', alike);
    say(part(this, '[data-understood]'), understood);
    say(part(this, '[data-status]'), status);
    const steps = replaceItems(part(this, '[data-best]'), best);
    const [next, ...far] = replaceItems(part(this, '[data-by-kind]'), byKind);
    if (next) steps.push(next);
    if (far.length) steps.push(() => far.forEach((draw) => draw()));
    if (!doors.length) steps.shift()?.();
    return steps;
  }
}

customElements.define('site-search', SiteSearch);
