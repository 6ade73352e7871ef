import { readChangeChoice, writeChangeChoice, type ChangeChoice } from '../../domain/time/change-choice.ts';
import { changesBetween, type Fact } from '../../domain/time/changes-between.ts';
import { part, say } from '../frame/element.ts';
import { fetchData } from '../frame/fetch-data.ts';
import { saveFile } from '../frame/save-file.ts';

/** Shows of the whole list what changed between the two days for the role, and makes slides of it. */
class ChangeList extends HTMLElement {
  connectedCallback(): void {
    const form = part<HTMLFormElement>(this, 'form');
    const point = () => this.#point(this.#choice(form));
    form.addEventListener('change', point);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const choice = this.#choice(form);
      if (choice) this.#show(choice);
    });
    part(this, '[data-pptx]').addEventListener('click', () => void this.#download(form));
    point();
  }

  #choice(form: HTMLFormElement): ChangeChoice | null {
    const data = new FormData(form);
    const text = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    return readChangeChoice(
      new URLSearchParams(['from', 'until', 'role', 'place'].map((name) => [name, text(name)])).toString(),
    );
  }

  /** Leads to the slides of what is chosen. */
  #point(choice: ChangeChoice | null): void {
    const link = part<HTMLAnchorElement>(this, '[data-slides]');
    link.hash = choice ? writeChangeChoice(choice) : '';
  }

  #show({ from, until, role }: ChangeChoice): void {
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
    const { sure, open } = changesBetween(facts, from, until, role);
    const maybe = new Set(open.map(({ id }) => id));
    const shown = new Set([...sure, ...open].map(({ id }) => id));
    for (const [id, row] of rows) {
      row.hidden = !shown.has(id ?? '');
      const mark = row.querySelector<HTMLElement>('[data-open]');
      if (mark) mark.hidden = !maybe.has(id ?? '');
    }
    say(
      part(this, '[data-status]'),
      `共 ${shown.size} 项，其中 ${maybe.size} 项原文只写到年或月，不能断定在不在这段时间里。`,
    );
  }

  async #download(form: HTMLFormElement): Promise<void> {
    const status = part(this, '[data-made]');
    const choice = this.#choice(form);
    if (!choice) return say(status, '请先选两个日期。');
    say(status, '正在生成…');
    try {
      const { changesAsPptx } = await import('./change-pptx.ts');
      const changes = await fetchData(this.dataset['base'] ?? '/', 'training/changes/facts.json');
      saveFile(new File([changesAsPptx(changes, choice, this.dataset['day'] ?? '')], '有哪些变化.pptx'));
      say(status, '已生成。');
    } catch {
      say(status, '没有生成：网络不通。请连上网络再试。');
    }
  }
}

customElements.define('change-list', ChangeList);
