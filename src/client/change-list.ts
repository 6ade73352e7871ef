import { changesBetween, type Fact, type Role } from '../domain/changes-between.ts';

/** Shows of the whole list what changed between the two days for the role; what it needs is in the list itself. */
class ChangeList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) throw new Error('<change-list> holds no form.');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#show(new FormData(form));
    });
  }

  #show(data: FormData): void {
    const text = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    const rows = new Map(
      [...this.querySelectorAll<HTMLElement>('[data-fact]')].map((row) => [row.dataset['fact'], row]),
    );
    const facts = [...rows.values()].map(
      ({ dataset }) =>
        ({
          id: dataset['fact'],
          kind: dataset['kind'],
          day: dataset['day'] ?? null,
          roles: (dataset['roles'] ?? '').split(' ').filter(Boolean),
        }) as Fact,
    );
    const { sure, open } = changesBetween(facts, text('from'), text('until'), (text('role') || null) as Role | null);
    const maybe = new Set(open.map(({ id }) => id));
    const shown = new Set([...sure, ...open].map(({ id }) => id));
    for (const [id, row] of rows) {
      row.hidden = !shown.has(id ?? '');
      const mark = row.querySelector<HTMLElement>('[data-open]');
      if (mark) mark.hidden = !maybe.has(id ?? '');
    }
    const status = this.querySelector('[data-status]');
    if (status)
      status.textContent = `共 ${shown.size} 项，其中 ${maybe.size} 项原文只写到年或月，不能断定在不在这段时间里。`;
  }
}

customElements.define('change-list', ChangeList);
