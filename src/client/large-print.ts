/** A switch for large print. Nothing is stored until the reader presses 记住; pressing again forgets. */
class LargePrint extends HTMLElement {
  connectedCallback(): void {
    const [large, keep] = ['[data-large]', '[data-keep]'].map((name) => this.querySelector<HTMLButtonElement>(name));
    if (!large || !keep) return;
    const root = document.documentElement;
    const show = () => {
      const on = root.classList.contains('large');
      large.setAttribute('aria-pressed', String(on));
      keep.hidden = !on && !isKept();
      keep.setAttribute('aria-pressed', String(isKept()));
    };
    large.addEventListener('click', () => {
      root.classList.toggle('large');
      if (isKept()) keepLarge(root.classList.contains('large'));
      show();
    });
    keep.addEventListener('click', () => {
      keepLarge(!isKept());
      show();
    });
    this.hidden = false;
    show();
  }
}

/** Whether this device remembers large print; never where storage is refused. */
function isKept(): boolean {
  try {
    return localStorage.getItem('large') === 'yes';
  } catch {
    return false;
  }
}

function keepLarge(yes: boolean): void {
  try {
    if (yes) localStorage.setItem('large', 'yes');
    else localStorage.removeItem('large');
  } catch {
    // Storage may be refused; the switch then works for this page only.
  }
}

customElements.define('large-print', LargePrint);
