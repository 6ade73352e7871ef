import { address } from '../domain/address.ts';
import { encode } from '../search/encode.ts';
import { rank } from '../search/match.ts';
import { recordKinds, sayRecordKind } from '../search/record.ts';
import { probesOf } from '../search/segment.ts';
import { openIndex, type Ask, type Filters, type Hit } from './open-index.ts';
import { showHit } from './show-hit.ts';

/** How many results are shown at first, and with each press of 更多. */
const BATCH = 20;
const PAUSE = 250;
const FILTERS = ['kind', 'region', 'year'];

/** Answers the form inside it from the index, and keeps the address of the page up with the form. */
class SiteSearch extends HTMLElement {
  #ask: Promise<Ask> | null = null;
  #asked = 0;
  #timer = 0;
  #query = '';
  #hits: Hit[] = [];

  connectedCallback(): void {
    const form = this.#part('form');
    const given = new URLSearchParams(location.search);
    for (const field of this.#fields) {
      field.value = given.get(field.name) ?? '';
      // A filter that the address names and the form does not offer is no filter.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (matchMedia('(pointer: coarse)').matches) this.#part('input').blur();
      void this.#search();
    });
    form.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      this.#soon();
    });
    form.addEventListener('compositionend', () => this.#soon());
    this.#part('[data-retry]').addEventListener('click', () => void this.#search());
    this.#part('[data-unfilter]').addEventListener('click', () => {
      for (const field of this.#fields) if (field.name !== 'q') field.value = '';
      void this.#search();
      this.#part('input').focus();
    });
    this.#part('[data-more]').addEventListener('click', () => this.#more(true));
    void this.#search();
  }

  #part<K extends keyof HTMLElementTagNameMap>(selector: K): HTMLElementTagNameMap[K];
  #part(selector: string): HTMLElement;
  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`<site-search> holds no ${selector}.`);
    return part;
  }

  get #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    const asked = ++this.#asked;
    const form = Object.fromEntries(this.#fields.map(({ name, value }) => [name, value.trim()]));
    const query = form['q'] ?? '';
    const filters: Filters = Object.fromEntries(
      FILTERS.flatMap((name) => (form[name] ? [[name, form[name]] as const] : [])),
    );
    keepAddress({ ...(query && { q: query }), ...filters });
    const probes = probesOf(query);
    if (!probes.length) return this.#show('hint', '', []);
    if (!this.#hits.length) this.#say('正在查找…');
    const answer = await this.#answer(probes.map(encode), filters);
    if (asked !== this.#asked) return;
    const hits = answer && rank(query, answer);
    this.#part('[data-unfilter]').hidden = !Object.keys(filters).length;
    this.#show(!hits ? 'failed' : hits.length ? 'found' : 'none', query, hits ?? []);
  }

  /** What the index answers; null where it, or a part of it, did not arrive. */
  async #answer(words: string[], filters: Filters): Promise<Hit[] | null> {
    try {
      this.#ask ??= openIndex(address(this.dataset['base'] ?? '/', 'pagefind/pagefind.js'));
      const ask = await this.#ask;
      return await ask(words, filters);
    } catch {
      this.#ask = null;
      return null;
    }
  }

  #show(state: 'hint' | 'found' | 'none' | 'failed', query: string, hits: Hit[]): void {
    this.#query = query;
    this.#hits = hits;
    for (const part of ['hint', 'none', 'failed']) this.#part(`[data-state="${part}"]`).hidden = part !== state;
    this.#part('[data-doors]').hidden = state === 'found';
    this.#part('[data-search-results]').replaceChildren();
    this.#say({ hint: '', found: count(hits), none: `没有找到“${query}”`, failed: '搜索数据没有取到' }[state]);
    this.#more(false);
  }

  #more(focus: boolean): void {
    const list = this.#part('[data-search-results]');
    const shown = list.children.length;
    const base = this.dataset['base'] ?? '/';
    list.append(...this.#hits.slice(shown, shown + BATCH).map((hit) => showHit(hit, this.#query, base)));
    this.#part('[data-more]').hidden = list.children.length >= this.#hits.length;
    if (focus) list.children[shown]?.querySelector('a')?.focus();
  }

  #say(words: string): void {
    this.#part('[data-status]').textContent = words;
  }
}

/** How many were found, in all and of each kind. */
function count(hits: Hit[]): string {
  const parts = recordKinds.flatMap((kind) => {
    const number = hits.filter((hit) => hit.kind === kind).length;
    return number ? [`${sayRecordKind(kind)} ${number}`] : [];
  });
  return `找到 ${hits.length} 条：${parts.join('、')}`;
}

function keepAddress(values: Record<string, string>): void {
  const query = new URLSearchParams(values).toString();
  history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
}

customElements.define('site-search', SiteSearch);
