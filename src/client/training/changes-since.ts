/** Changes narrowed to those since a day, which stands in the address. */
class ChangesSince extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector<HTMLInputElement>('input');
    if (!form || !field) return;
    field.value = new URLSearchParams(location.search).get('since') ?? '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#apply(field.value);
    });
    field.addEventListener('change', () => this.#apply(field.value));
    this.#apply(field.value);
  }

  #apply(since: string): void {
    let shown = 0;
    for (const section of this.querySelectorAll<HTMLElement>('section[data-day]')) {
      section.hidden = since !== '' && (section.dataset['day'] ?? '') < since;
      if (!section.hidden) shown += section.querySelectorAll('li').length;
    }
    history.replaceState(null, '', since ? `?since=${since}` : location.pathname);
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = since ? (shown ? `${shown} 处变更` : '这一天以后没有变更') : '';
  }
}

customElements.define('changes-since', ChangesSince);
