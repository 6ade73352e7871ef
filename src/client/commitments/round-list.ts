import { standingOf } from '../../domain/commitments/standing.ts';
import { sayDay } from '../../domain/time/day.ts';
import { hide, part, say } from '../frame/element.ts';
import { reckonedToday, sayToday } from './reckoned.ts';
import { dueOfRow, reckonRow } from './reckon-rows.ts';

/** A round is held every half-year, and looks ahead to the next. */
const AHEAD = 183;

/** The round as of today: what is overdue or due before the next one, body by body. */
class RoundList extends HTMLElement {
  connectedCallback(): void {
    const day = reckonedToday();
    for (const row of this.querySelectorAll<HTMLElement>('tbody tr')) {
      reckonRow(row, day);
      hide(row, standingOf(dueOfRow(row), day, AHEAD) === 'later');
    }
    say(part(this, '[data-reckoned]'), sayToday());
    for (const place of this.querySelectorAll('[data-day]')) say(place, sayDay(day));
    const choice = part<HTMLSelectElement>(this, '[data-body]');
    for (const section of this.#sections()) {
      const count = this.#countOf(section);
      say(part(section, '[data-count]'), String(count));
      if (count > 0) continue;
      for (const option of [...choice.options]) if (option.value === section.dataset['of']) option.remove();
    }
    choice.addEventListener('change', () => this.#show(choice.value));
    part(this, '[data-print]').addEventListener('click', () => print());
    this.#show(choice.value);
    this.setAttribute('ready', '');
  }

  #sections = (): HTMLElement[] => [...this.querySelectorAll<HTMLElement>('section[data-of]')];

  #countOf = (section: HTMLElement): number => section.querySelectorAll('tbody tr:not([hidden])').length;

  #show(body: string): void {
    let shown = 0;
    for (const section of this.#sections()) {
      const isMeant = this.#countOf(section) > 0 && (body === '' || section.dataset['of'] === body);
      hide(section, !isMeant);
      if (isMeant) shown += 1;
    }
    hide(part(this, '[data-none]'), shown > 0);
  }
}

customElements.define('round-list', RoundList);
