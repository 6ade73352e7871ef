import { cite, citationForms } from '../../domain/references/cite.ts';

/** Cards in place of jumps, "copy citation" on each provision, and contents that follow the reader. */
class ReadingAids extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const card = this.#cardOf(link);
      const place = link.matches('.pl') ? link.closest<HTMLElement>('[id]') : null;
      if (card) this.#open([card.cloneNode(true)]);
      else if (place) {
        history.replaceState(null, '', `#${place.id}`);
        this.#open(this.#citations(place, link.getAttribute('aria-label') ?? ''));
      } else return;
      event.preventDefault();
    });
    this.#follow();
  }

  #open(content: Node[]): void {
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    const close = button('关闭', () => dialog.close());
    close.className = 'close';
    dialog.replaceChildren(close, ...content);
    // Ids must stay unique: the card in the page keeps its own.
    for (const copy of dialog.querySelectorAll('[id]')) copy.removeAttribute('id');
    dialog.onclick = (event) => {
      if (event.target === dialog) dialog.close();
    };
    dialog.showModal();
  }

  /** The card at the foot of the page that a note number or the name of a work stands for. */
  #cardOf(link: HTMLAnchorElement): HTMLElement | null {
    if (link.matches('.nr')) return document.getElementById(link.hash.slice(1));
    const work = link.matches('.work') ? link.pathname.split('/').slice(-2)[0] : undefined;
    return work === undefined ? null : document.getElementById(`w-${work}`);
  }

  #citations(place: HTMLElement, label: string): Node[] {
    const { title = '', number = '', issuer = '' } = this.dataset;
    const heading = document.createElement('h2');
    heading.textContent = `引用 ${label}`;
    const citable = { title, number: number || null, issuer, label, words: wordsOf(place), address: location.href };
    const own = [...place.children].find(({ localName }) => localName === 'cite')?.textContent;
    const forms = citationForms.map(([form, name]) => [name, cite(citable, form)] as const);
    return [
      heading,
      ...(own ? [['出处', own] as const, ...forms] : forms).map(([name, words]) => {
        const box = document.createElement('blockquote');
        box.textContent = words;
        const copy = button(`复制${name}格式`, () => {
          void navigator.clipboard?.writeText(words).then(
            () => (copy.textContent = '已复制'),
            () => getSelection()?.selectAllChildren(box),
          );
        });
        const group = document.createElement('div');
        group.append(box, copy);
        return group;
      }),
    ];
  }

  #follow(): void {
    const links = new Map(
      [...this.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [link.hash.slice(1), link]),
    );
    const seen = new IntersectionObserver(
      (entries) => {
        const entry = entries.find(({ isIntersecting }) => isIntersecting);
        if (!entry) return;
        for (const [id, link] of links) {
          if (id === entry.target.id) link.setAttribute('aria-current', 'true');
          else link.removeAttribute('aria-current');
        }
      },
      { rootMargin: '0px 0px -70% 0px' },
    );
    for (const id of links.keys()) {
      const part = document.getElementById(id);
      if (part) seen.observe(part);
    }
  }
}

/** The printed words of a provision, without permalinks, note numbers and what is folded under it. */
function wordsOf(place: HTMLElement): string {
  const copy = place.cloneNode(true) as HTMLElement;
  for (const added of copy.querySelectorAll('.pl, .nr, .tie, cite')) added.remove();
  return copy.textContent?.trim() ?? '';
}

function button(name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = name;
  made.addEventListener('click', act);
  return made;
}

customElements.define('reading-aids', ReadingAids);
