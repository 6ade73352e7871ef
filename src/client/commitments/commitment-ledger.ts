import { sayTiming, timingOf } from '../../domain/commitments/commitment-time.ts';
import { sayDay } from '../../domain/time/day.ts';
import type { Due } from '../../schemas/claims/commitment.ts';
import { today } from '../frame/today.ts';

/** The ledger narrowed and sorted in place, with the choice in the address, and due dates as of today. */
class CommitmentLedger extends HTMLElement {
  #rows: HTMLTableRowElement[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    this.#dueToday(today());
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value)) {
        field.value = value;
      }
    }
    form.addEventListener('change', () => this.#apply(form));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#apply(form);
    });
    form.addEventListener('reset', () => setTimeout(() => this.#apply(form)));
    this.#apply(form);
  }

  /** Recomputes what depends on the day: the words of a due date, and whether it has passed. */
  #dueToday(day: string): void {
    for (const row of this.#rows) {
      const cell = row.querySelector<HTMLElement>('[data-due]');
      if (!cell) continue;
      const timing = timingOf(JSON.parse(cell.dataset['due'] ?? 'null') as Due | null, day);
      cell.textContent = sayTiming(timing);
      row.dataset['time'] = timing.kind;
    }
    this.dataset['day'] = day;
  }

  #apply(form: HTMLFormElement): void {
    const chosen = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
    const sort = chosen.find(([name]) => name === 'sort')?.[1];
    const ways = chosen.filter(([name]) => name !== 'sort');
    let shown = 0;
    for (const row of this.#rows) {
      row.hidden = !ways.every(([name, value]) => (row.dataset[name] ?? '').split(' ').includes(value));
      if (!row.hidden) shown++;
    }
    this.querySelector('tbody')?.append(...this.#sorted(sort));
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    const status = this.querySelector('[data-ledger-status]');
    if (status) {
      const none = shown ? '' : '没有符合的，请减少条件。';
      status.textContent = `显示 ${shown} 项，共 ${this.#rows.length} 项。${none}期限按今天（${sayDay(this.dataset['day'] ?? '')}）计算。`;
    }
  }

  #sorted(sort: string | undefined): HTMLTableRowElement[] {
    if (sort === undefined) return this.#rows;
    const due = (row: HTMLElement): string => {
      const written = row.querySelector<HTMLElement>('[data-due]')?.dataset['due'];
      const timing = timingOf(written === undefined ? null : (JSON.parse(written) as Due), this.dataset['day'] ?? '');
      return 'on' in timing ? timing.on : 'next' in timing ? (timing.next ?? '~') : '~';
    };
    const key = sort === 'due' ? due : (row: HTMLElement) => row.dataset['date'] ?? '';
    const way = sort === 'due' ? 1 : -1;
    return [...this.#rows].sort((a, b) => (key(a) < key(b) ? -way : key(a) > key(b) ? way : 0));
  }
}

customElements.define('commitment-ledger', CommitmentLedger);
