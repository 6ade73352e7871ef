/** A switch for large print: it holds for the visit in this tab; past it only once the reader presses 记住. */
class LargePrint extends HTMLElement {
  connectedCallback(): void {
    // What remembers it stands in the menu: beside the switch it would push the menu's button away.
    const [large, keep] = ['[data-large]', '[data-keep]'].map((name) =>
      document.querySelector<HTMLButtonElement>(name),
    );
    if (!large || !keep) return;
    const { classList } = document.documentElement;
    const show = () => {
      const on = classList.contains('large');
      large.setAttribute('aria-pressed', String(on));
      keep.hidden = !on && !isKept();
      keep.setAttribute('aria-pressed', String(isKept()));
    };
    large.addEventListener('click', () => {
      const on = classList.toggle('large');
      holdLarge(on);
      if (isKept()) keepLarge(on);
      show();
    });
    keep.addEventListener('click', () => {
      keepLarge(!isKept());
      show();
    });
    show();
  }
}

/** For the visit: the next page of this tab is as large. Off is held too, beside what the device remembers. */
function holdLarge(on: boolean): void {
  try {
    sessionStorage.setItem('large', on ? 'yes' : 'no');
  } catch {
    // Storage may be refused; the switch then works for this page only.
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
