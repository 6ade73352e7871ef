import { hide, part, say } from '../frame/element.ts';
import { reckonedToday, sayToday } from './reckoned.ts';
import { reckonRow, sortedRows, valuesOfRow } from './reckon-rows.ts';

/** How many rows are shown at first, and more with each press. */
const STEP = 25;

/**
 * Rows of the ledger: due dates as of today, and no more rows at a time than somebody reads. On paper, where nothing can
 * be pressed, all stand: a row whose turn is later is out of sight on a screen only.
 */
export class LedgerRows extends HTMLElement {
  readonly day = reckonedToday();
  /** All rows, in the order of the page. */
  rows: HTMLTableRowElement[] = [];
  #list: HTMLTableRowElement[] = [];
  #shown = STEP;

  connectedCallback(): void {
    this.rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    for (const row of this.rows) reckonRow(row, this.day);
    const only = this.dataset['only'];
    const here = only === undefined ? this.rows : this.rows.filter((row) => valuesOfRow(row, 'time').includes(only));
    this.tell(only === undefined ? '' : here.length ? `${here.length} 项。` : '今天没有。');
    this.show(only === undefined ? here : sortedRows(here, 'due', this.day));
    part(this, '[data-more]').addEventListener('click', () => this.#more());
    this.setAttribute('ready', '');
  }

  /** Says what the rows are of, and as of which day. */
  tell(words: string): void {
    say(part(this, '[data-reckoned]'), words + sayToday());
  }

  /** Shows `list` and no other row, at first the first of it. */
  show(list: HTMLTableRowElement[]): void {
    this.#list = list;
    this.#shown = STEP;
    const all = new Set(list);
    for (const row of this.rows) hide(row, !all.has(row));
    list.forEach((row, i) => row.toggleAttribute('data-later', i >= STEP));
    part(this, 'tbody').append(...list);
    this.#offer();
  }

  #more(): void {
    const next = this.#list.slice(this.#shown, this.#shown + STEP);
    for (const row of next) row.removeAttribute('data-later');
    this.#shown += STEP;
    this.#offer();
    // The button may be gone, and who works by keyboard goes on where the new rows begin.
    next[0]?.querySelector('a')?.focus();
  }

  #offer(): void {
    const rest = this.#list.length - this.#shown;
    const button = part(this, '[data-more]');
    say(button, `再看${Math.min(STEP, rest)}项（还有 ${rest} 项）`);
    hide(button, rest <= 0);
  }
}

customElements.define('ledger-rows', LedgerRows);
