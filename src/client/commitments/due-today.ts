import { sayTiming, timingOf } from '../../domain/commitments/commitment-time.ts';
import { sayDay } from '../../domain/time/day.ts';
import { today } from '../frame/today.ts';
import { dueOf } from './row.ts';

/** A due date in words as of today, where the page as built spoke for the day of its content. */
class DueToday extends HTMLElement {
  connectedCallback(): void {
    const due = dueOf(this);
    if (due === null) return;
    const day = today();
    this.textContent = `${sayTiming(timingOf(due, day))}（按今天，${sayDay(day)}算）`;
  }
}

customElements.define('due-today', DueToday);
