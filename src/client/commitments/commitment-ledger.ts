import {
  isChosen,
  readSelection,
  sayConditions,
  saySelection,
  toggled,
  writeSelection,
  type Selection,
} from '../../domain/commitments/selection.ts';
import { hide, part, say } from '../frame/element.ts';
import './ledger-rows.ts';
import type { LedgerRows } from './ledger-rows.ts';
import { sortedRows, valuesOfRow } from './reckon-rows.ts';
import './take-home.ts';
import type { TakeHome } from './take-home.ts';

/** Tells of a link whether it is what is chosen. */
function mark(link: HTMLAnchorElement, isOn: boolean): void {
  if (isOn) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}

/** The ledger narrowed and sorted in place: its links choose, and the choice stands in the address behind `#`. */
class CommitmentLedger extends HTMLElement {
  #links: HTMLAnchorElement[] = [];
  #known = new Map<string, Set<string>>();
  /** The address of the feed of everything. */
  #all = '';

  connectedCallback(): void {
    this.#links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-way]')];
    for (const { dataset } of this.#links) {
      const { way = '', value = '' } = dataset;
      this.#known.set(way, (this.#known.get(way) ?? new Set()).add(value));
    }
    // An address of before asks behind `?`.
    if (location.search !== '') {
      const asked = writeSelection(this.#read(location.search.slice(1)));
      const said = location.hash.slice(1) || asked || location.search.slice(1);
      history.replaceState(null, '', `${location.pathname}#${said}`);
    }
    part<HTMLDetailsElement>(this, '.filters').open = matchMedia('(min-width: 60em)').matches;
    addEventListener('hashchange', () => {
      // A place of the page asks for no rows, and leaves what is chosen.
      if (!this.#isPlace()) this.#apply();
    });
    this.#apply();
  }

  #read(words: string): Selection {
    return readSelection(words, this.#known);
  }

  #isPlace = (): boolean => document.getElementById(location.hash.slice(1)) !== null;

  #apply(): void {
    const table = part<LedgerRows>(this, 'ledger-rows');
    const selection = this.#read(this.#isPlace() ? '' : location.hash.slice(1));
    const chosen = table.rows.filter((row) => isChosen(selection, (way) => valuesOfRow(row, way)));
    const list = sortedRows(chosen, selection.sort, table.day);
    table.show(list);
    table.tell(this.#conditions(selection) + saySelection(list.length, table.rows.length, selection.unknown));
    for (const link of this.#links) this.#point(link, selection, table);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-sort]')) {
      const sort = link.dataset['sort'] || null;
      link.href = `#${writeSelection({ ...selection, sort })}`;
      mark(link, sort === selection.sort);
    }
    part<TakeHome>(this, 'take-home').rows = list;
    this.#nearest(selection);
  }

  /** What is chosen, in the words of the links that choose it: on a phone and on paper they are out of sight. */
  #conditions({ chosen }: Selection): string {
    const on = this.#links.filter(({ dataset: { way = '', value = '' } }) => chosen.get(way)?.includes(value));
    return sayConditions(
      on.map((link) => ({
        way: link.closest('details')?.querySelector('summary')?.textContent ?? '',
        name: part(link, '[data-name]').textContent,
      })),
    );
  }

  /** Offers the feed of what is chosen, or that of a part of it: feeds are files, made of one value each. */
  #nearest({ chosen }: Selection): void {
    const place = part(this, '[data-nearest]');
    const link = part<HTMLAnchorElement>(place, 'a');
    this.#all ||= link.href;
    const values = [...chosen].flatMap(([way, all]) => all.map((value) => ({ way, value })));
    const near = this.#links.find(
      ({ dataset }) =>
        dataset['feed'] && values.some(({ way, value }) => dataset['way'] === way && dataset['value'] === value),
    );
    link.href = near?.dataset['feed'] ?? this.#all;
    say(link, near ? `订阅“${part(near, '[data-name]').textContent}”的变更` : '订阅全部变更');
    const isWhole = values.length === 0 || (near !== undefined && values.length === 1);
    say(part(place, 'span'), isWhole ? '' : '没有正好这几项的订阅，最近的是：');
  }

  /** Leads a link to the selection it would make, counted; one that is chosen leads back out of it. */
  #point(link: HTMLAnchorElement, selection: Selection, table: LedgerRows): void {
    const { way = '', value = '' } = link.dataset;
    const next = toggled(selection, way, value);
    const alone = new Map([...selection.chosen, [way, [value]]]);
    const count = table.rows.filter((row) => isChosen({ chosen: alone }, (one) => valuesOfRow(row, one))).length;
    const isOn = selection.chosen.get(way)?.includes(value) ?? false;
    link.href = `#${writeSelection(next)}`;
    mark(link, isOn);
    say(part(link, '[data-count]'), String(count));
    hide(link, count === 0 && !isOn);
    const group = link.closest('details');
    if (isOn && group) group.open = true;
  }
}

customElements.define('commitment-ledger', CommitmentLedger);
