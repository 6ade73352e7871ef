import { element } from '../frame/element.ts';
import { sayTiming, timingOf } from '../../domain/commitments/commitment-time.ts';
import { reckonedToday, sayToday } from './reckoned.ts';
import { dueOf } from './reckon-rows.ts';

/** A due date in words as of today, where the page as built spoke for the day of its content. */
class DueToday extends HTMLElement {
  connectedCallback(): void {
    const due = dueOf(this);
    if (due === null) return;
    const told = `${sayTiming(timingOf(due, reckonedToday()))} · ${sayToday()}`;
    // A day stays whole on the narrowest screen too.
    const parts = told.split(/(\d{4}年\d+月\d+日)/);
    this.replaceChildren(...parts.map((part, i) => (i % 2 ? element('span', { class: 'whole' }, part) : part)));
  }
}

customElements.define('due-today', DueToday);
