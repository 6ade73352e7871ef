/** Cards in place of jumps, "copy citation" on each provision, and what stands in a desk's margin. */
class ReadingAids extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const card = this.#cardOf(link);
      const place = link.matches('.pl') ? link.closest<HTMLElement>('[id]') : null;
      if (!card && !place) return;
      event.preventDefault();
      if (place) history.replaceState(null, '', `#${place.id}`);
      // Asked for by few: what shows it is fetched when it is. Where that fails the link leads where it always led.
      import('./reading-card.ts').then(
        ({ openCard, citationsOf }) => {
          const label = link.getAttribute('aria-label') ?? '';
          openCard(this, card ? [card.cloneNode(true)] : place ? citationsOf(place, label, this.dataset) : []);
        },
        () => (location.href = link.href),
      );
    });
    if (matchMedia('(min-width: 60em)').matches) {
      void import('./desk-margin.ts').then(({ openMargin }) => openMargin(this));
    }
  }

  /** The card at the foot of the page that a note number or the name of a work stands for. */
  #cardOf(link: HTMLAnchorElement): HTMLElement | null {
    if (link.matches('.nr')) return document.getElementById(link.hash.slice(1));
    return link.matches('.work')
      ? (this.querySelector(`.card a[href="${link.pathname}"]`)?.closest('.card') ?? null)
      : null;
  }
}

customElements.define('reading-aids', ReadingAids);
