import { standingOf, type Standing } from '../../domain/commitments/standing.ts';
import { sayAge } from '../../domain/time/say-age.ts';
import { hide, part, say } from '../frame/element.ts';
import { reckonedToday, sayToday } from './reckoned.ts';
import { dueOfRow, reckonRow } from './reckon-rows.ts';
import './take-home.ts';
import type { TakeHome } from './take-home.ts';
import { showVisit } from './show-visit.ts';

/** A reply's promises in their places as of today: overdue, due soon, later, undated and how old. */
class ReplyPage extends HTMLElement {
  connectedCallback(): void {
    const day = reckonedToday();
    const rows = [...this.querySelectorAll<HTMLElement>('.by-standing li')];
    for (const row of rows) reckonRow(row, day);
    for (const section of this.querySelectorAll<HTMLElement>('[data-standing]')) {
      const standing = section.dataset['standing'] as Standing;
      const here = rows.filter((row) => standingOf(dueOfRow(row), day) === standing);
      part(section, 'ul').append(...here);
      say(part(section, '[data-count]'), String(here.length));
      hide(section, here.length === 0);
      const age = part(section, '[data-age]');
      if (standing === 'undated') say(age, `写下至今${this.#age(day)}。`);
      hide(age, standing !== 'undated');
    }
    say(part(this, '[data-reckoned]'), sayToday());
    part<TakeHome>(this, 'take-home').rows = rows;
    showVisit(part(this, '[data-visit]'), `desk:${this.dataset['reply']}`, rows, day);
    this.setAttribute('ready', '');
  }

  /** How old the reply is; where its own date is not sure, that is said. */
  #age(day: string): string {
    const { since = day, about } = this.dataset;
    return `${about === undefined ? '' : '约'}${sayAge(since, day)}`;
  }
}

customElements.define('reply-page', ReplyPage);
