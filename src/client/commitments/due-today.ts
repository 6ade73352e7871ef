import { sayTiming, timingOf } from '../../domain/commitments/commitment-time.ts';
import { sayDay } from '../../domain/time/day.ts';
import type { Due } from '../../schemas/claims/commitment.ts';
import { today } from '../frame/today.ts';

/** A due date in words as of today, where the page as built spoke for the day of its content. */
class DueToday extends HTMLElement {
  connectedCallback(): void {
    const due = this.dataset['due'];
    if (due === undefined) return;
    const day = today();
    this.textContent = `${sayTiming(timingOf(JSON.parse(due) as Due, day))}（按今天，${sayDay(day)}计算）`;
  }
}

customElements.define('due-today', DueToday);
