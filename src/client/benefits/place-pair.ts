/** Two places picked from the table that compares them all: the columns of the others are marked as off. */
class PlacePair extends HTMLElement {
  connectedCallback(): void {
    const selects = [...this.querySelectorAll('select')];
    const show = () => {
      const picked = new Set(selects.map(({ value }) => Number(value) + 1));
      for (const row of this.querySelectorAll('tr')) {
        [...row.cells].forEach((cell, i) => cell.classList.toggle('off', i > 0 && !picked.has(i)));
      }
    };
    this.addEventListener('change', show);
    // A browser that comes back to the page keeps what was picked.
    show();
  }
}

customElements.define('place-pair', PlacePair);
