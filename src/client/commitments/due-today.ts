import { keepWhole } from '../frame/keep-whole.ts';
import { sayTiming, timingOf } from '../../domain/commitments/commitment-time.ts';
import { reckonedToday, sayToday } from './reckoned.ts';
import { dueOf } from './reckon-rows.ts';

/** A due date in words as of today, where the page as built spoke for the day of its content. */
class DueToday extends HTMLElement {
  connectedCallback(): void {
    const due = dueOf(this);
    if (due === null) return;
    const told = `${sayTiming(timingOf(due, reckonedToday()))} · ${sayToday()}`;
    this.replaceChildren(...keepWhole([told]));
  }
}

customElements.define('due-today', DueToday);
