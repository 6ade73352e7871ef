import { address } from '../../domain/addresses/address.ts';
import { exactPhrase, exactPlaces } from '../../search/exact/exact-tokens.ts';
import { element, hide, part, say } from '../frame/element.ts';
import { fieldsOf, fragmentOf, holdsFields, keepFields } from './search-address.ts';

/** What is used of Pagefind. */
interface Pieces {
  search: (
    phrase: string,
    narrowed: { filters: Record<string, string>; sort: Record<string, 'asc'> },
  ) => Promise<{ results: { data: () => Promise<Piece> }[] }>;
}
interface Piece {
  raw_url: string;
  url: string;
  meta: { title: string; words: string };
}

/** So many provisions are shown at once: each is fetched by itself. */
const BATCH = 20;
const PAUSE = 300;
/** So many characters stand before the first place and behind it. */
const AROUND = 60;

/** The words around the first place of `query`, every place of it in them marked. */
function wordsAround(words: string, query: string): (Node | string)[] {
  const places = exactPlaces(words, query);
  const first = places[0];
  if (!first) return [words];
  const from = Math.max(0, first.start - AROUND);
  const until = Math.min(words.length, first.end + AROUND * 2);
  const drawn: (Node | string)[] = [from > 0 ? '……' : ''];
  let at = from;
  for (const { start, end } of places) {
    if (end > until) break;
    drawn.push(words.slice(at, start), element('mark', {}, words.slice(start, end)));
    at = end;
  }
  drawn.push(words.slice(at, until), until < words.length ? '……' : '');
  return drawn;
}

/** Finds every provision that holds exactly what is typed. Its index is fetched in pieces, once something is typed. */
class ExactSearch extends HTMLElement {
  #pieces: Promise<Pieces> | null = null;
  #asked = 0;
  #timer = 0;

  connectedCallback(): void {
    // Without it nothing can be looked for here; browsers before 2022 refuse it under a strict policy.
    if (!this.#mayCompute()) {
      hide(part(this, '[data-refused]'), false);
      hide(part(this, 'form'), true);
      return;
    }
    this.#read();
    const form = part(this, 'form');
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
      this.#read();
      void this.#answer();
    });
    void this.#answer();
  }

  #mayCompute(): boolean {
    try {
      // The smallest module there is.
      return !!new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    } catch {
      return false;
    }
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#answer(), PAUSE);
  }

  get #fields(): [name: string, field: HTMLInputElement | HTMLSelectElement][] {
    const fields = this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-field]');
    return [...fields].map((field) => [field.dataset['field'] ?? '', field]);
  }

  #read(): void {
    const given = fieldsOf(location);
    for (const [name, field] of this.#fields) {
      field.value = given.get(name) ?? '';
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    if (location.search) keepFields(Object.fromEntries(given));
  }

  async #open(): Promise<Pieces> {
    const base = this.dataset['base'] ?? '/';
    const bundle = address(base, 'search/exact/pieces/pagefind.js');
    const { createInstance } = (await import(/* @vite-ignore */ bundle)) as {
      // A worker would be one more script to allow, for what takes milliseconds.
      createInstance: (options: { noWorker: true; baseUrl: string }) => Pieces & { init: () => Promise<void> };
    };
    const pieces = createInstance({ noWorker: true, baseUrl: base });
    await pieces.init();
    return pieces;
  }

  async #answer(): Promise<void> {
    clearTimeout(this.#timer);
    const asked = ++this.#asked;
    const { q = '', ...filters } = Object.fromEntries(
      this.#fields.flatMap(([name, { value }]) => (value.trim() ? [[name, value.trim()]] : [])),
    ) as Record<string, string>;
    keepFields(q ? { q, ...filters } : filters);
    const phrase = exactPhrase(q);
    const status = part(this, '[data-status]');
    const list = part(this, 'ol');
    const more = part(this, '[data-more]');
    const none = part(this, '[data-none]');
    hide(part(this, '[data-failed]'), true);
    hide(none, true);
    hide(more, true);
    if (!phrase) {
      list.replaceChildren();
      status.replaceChildren();
      return;
    }
    say(status, '正在查找……');
    try {
      this.#pieces ??= this.#open();
      const { results } = await (await this.#pieces).search(phrase, { filters, sort: { order: 'asc' } });
      if (asked !== this.#asked) return;
      const count = element('span', { 'data-exact-count': String(results.length) }, String(results.length));
      status.replaceChildren(
        ...(results.length
          ? ['有 ', count, ` 条写着“${q}”，按文件的次序列出。`]
          : ['所收文本里有 ', count, ` 条写着“${q}”：一个字也不差的没有。`]),
      );
      // Everyday words, words of danger among them, are for the search that understands them.
      hide(none, results.length > 0);
      part<HTMLAnchorElement>(none, 'a').href = address(this.dataset['base'] ?? '/', 'search/') + fragmentOf({ q });
      const show = async (from: number) => {
        const next = await Promise.all(results.slice(from, from + BATCH).map((result) => result.data()));
        if (asked !== this.#asked) return;
        const drawn = next.map((piece) => this.#draw(piece, q));
        if (from) list.append(...drawn);
        else list.replaceChildren(...drawn);
        const left = results.length - from - next.length;
        hide(more, left <= 0);
        say(more, `再看${String(Math.min(left, BATCH))}条（还有${String(left)}条）`);
        more.onclick = () => {
          show(from + BATCH).then(
            () => drawnLink(list, from + BATCH)?.focus(),
            () => this.#fail(asked),
          );
        };
      };
      await show(0);
    } catch {
      this.#fail(asked);
    }
  }

  #fail(asked: number): void {
    if (asked !== this.#asked) return;
    this.#pieces = null;
    part(this, '[data-status]').replaceChildren();
    hide(part(this, '[data-failed]'), false);
  }

  #draw({ raw_url: path, meta }: Piece, query: string): HTMLElement {
    const place = address(this.dataset['base'] ?? '/', path.replace(/^\//, ''));
    return element(
      'li',
      {},
      element('p', { class: 'name' }, element('a', { href: place }, meta.title)),
      element('blockquote', { class: 'words' }, ...wordsAround(meta.words, query)),
    );
  }
}

const drawnLink = (list: HTMLElement, at: number): HTMLElement | null =>
  list.children[at]?.querySelector<HTMLElement>('a') ?? null;

customElements.define('exact-search', ExactSearch);
