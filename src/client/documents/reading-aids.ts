/** Cards in place of jumps, "copy citation" on each provision, and what stands in a desk's margin. */
class ReadingAids extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!link.matches('.nr, .work, .pl')) return;
      event.preventDefault();
      // Asked for by few: what shows it is fetched when it is. Where that fails the link leads where it always led.
      const follow = () => (location.href = link.href);
      import('./reading-card.ts').then(({ openFor }) => openFor(this, link) || follow(), follow);
    });
    if (matchMedia('(min-width: 60em)').matches) {
      void import('./desk-margin.ts').then(({ openMargin }) => openMargin(this));
    }
  }
}

customElements.define('reading-aids', ReadingAids);
