import { address } from '../../domain/addresses/address.ts';
import { exactPhrase, LONGEST } from '../../search/exact/exact-tokens.ts';
import { hide, part, say } from '../frame/element.ts';
import { inTime } from '../frame/in-time.ts';
import { mayCompute, openPieces, type Piece, type Pieces } from './exact-pieces.ts';
import { fieldsIn, fillFields } from './form-fields.ts';
import { fragmentOf, holdsFields, writeFields } from './search-address.ts';
import { sayExact, showExact } from './show-exact.ts';

/** So many provisions are shown at once: each is fetched by itself. */
const BATCH = 20;
const PAUSE = 300;

/** Finds every provision that holds exactly what is typed. Its index is fetched in pieces, once something is typed. */
class ExactSearch extends HTMLElement {
  #pieces: Promise<Pieces> | null = null;
  #asked = 0;
  #timer = 0;

  connectedCallback(): void {
    const form = part(this, 'form');
    if (!mayCompute()) {
      hide(part(this, '[data-refused]'), false);
      hide(form, true);
      return;
    }
    fillFields(this);
    // On a desk there is room for it beside what is found.
    if (matchMedia('(min-width: 60em)').matches) part<HTMLDetailsElement>(this, '.narrow').open = true;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer();
    });
    form.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      this.#soon();
    });
    form.addEventListener('compositionend', () => this.#soon());
    part(this, '[data-retry]').addEventListener('click', () => void this.#answer());
    addEventListener('hashchange', () => {
      if (location.hash && !holdsFields(location.hash)) return;
      fillFields(this);
      void this.#answer();
    });
    void this.#answer();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#answer(), PAUSE);
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  async #answer(): Promise<void> {
    clearTimeout(this.#timer);
    const asked = ++this.#asked;
    const given = fieldsIn(this).flatMap(([name, { value }]) => (value.trim() ? [[name, value.trim()] as const] : []));
    const fields = Object.fromEntries(given);
    writeFields(fields);
    const { q = '', ...filters } = fields;
    for (const name of ['failed', 'none', 'more', 'long']) hide(part(this, `[data-${name}]`), true);
    const phrase = exactPhrase(q);
    const long = [...q].length > LONGEST;
    hide(part(this, '[data-long]'), !long);
    if (!phrase || long) {
      part(this, 'ol').replaceChildren();
      part(this, '[data-status]').replaceChildren();
      return;
    }
    say(part(this, '[data-status]'), '正在查找……');
    try {
      this.#pieces ??= openPieces(this.#base);
      const search = this.#pieces.then((pieces) => pieces.search(phrase, { filters, sort: { order: 'asc' } }));
      const { results } = await inTime(search);
      if (asked !== this.#asked) return;
      part(this, '[data-status]').replaceChildren(...sayExact(results.length, q, Object.keys(filters).length > 0));
      // Everyday words, words of danger among them, are for the search that understands them.
      hide(part(this, '[data-none]'), results.length > 0);
      part<HTMLAnchorElement>(this, '[data-none] a[data-same]').href =
        address(this.#base, 'search/') + fragmentOf({ q });
      await this.#show(results, q, asked, 0);
    } catch {
      this.#fail(asked);
    }
  }

  /** Shows a batch of `results` from `from` on, and offers the next. */
  async #show(results: { data: () => Promise<Piece> }[], query: string, asked: number, from: number): Promise<void> {
    const batch = results.slice(from, from + BATCH);
    const pieces = await inTime(Promise.all(batch.map((result) => result.data())));
    if (asked !== this.#asked) return;
    const list = part(this, 'ol');
    const drawn = pieces.map((piece) => showExact(piece, query, this.#base));
    if (from) list.append(...drawn);
    else list.replaceChildren(...drawn);
    // Who asked for more reads on there.
    if (from) drawn[0]?.querySelector('a')?.focus();
    const left = results.length - from - pieces.length;
    const more = part(this, '[data-more]');
    hide(more, left <= 0);
    say(more, `再看${Math.min(left, BATCH)}条（还有${left}条）`);
    more.onclick = () => void this.#show(results, query, asked, from + BATCH).catch(() => this.#fail(asked));
  }

  #fail(asked: number): void {
    if (asked !== this.#asked) return;
    this.#pieces = null;
    part(this, '[data-status]').replaceChildren();
    part(this, 'ol').replaceChildren();
    hide(part(this, '[data-more]'), true);
    hide(part(this, '[data-failed]'), false);
  }
}

customElements.define('exact-search', ExactSearch);
