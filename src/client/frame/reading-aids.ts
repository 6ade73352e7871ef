import { button } from './button.ts';

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
        const label = link.getAttribute('aria-label') ?? '';
        // Asked for by few: it is fetched when it is. Where that fails, the address is in the address bar.
        void import('./citation-forms.ts').then(({ citationsOf }) => {
          this.#open(citationsOf(place, label, this.dataset));
        });
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

customElements.define('reading-aids', ReadingAids);
