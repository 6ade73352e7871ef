import { endOfPeriod } from '../../domain/commitments/commitment-time.ts';
import { part, say } from '../frame/element.ts';
import { reckonedToday } from './reckoned.ts';

/** Makes a sheet or a calendar of rows on the device, with a day to look again for those that have none. */
export class TakeHome extends HTMLElement {
  /** The rows that are meant. */
  rows: readonly HTMLElement[] = [];

  connectedCallback(): void {
    // The end of the half-year: when an office goes through its list.
    part<HTMLInputElement>(this, '[data-review]').value = endOfPeriod('half-year', reckonedToday());
    for (const form of ['calendar', 'sheet'] as const) {
      part(this, `[data-${form}]`).addEventListener('click', () => void this.#save(form));
    }
  }

  async #save(form: 'calendar' | 'sheet'): Promise<void> {
    const status = part(this, '[role=status]');
    say(status, '正在生成…');
    try {
      // What makes files is fetched when one is asked for.
      const { saveRows } = await import('./save-rows.ts');
      const { name = '', caution = '', rows = '' } = this.dataset;
      const review = part<HTMLInputElement>(this, '[data-review]').value;
      say(status, await saveRows[form](this.rows, { name, caution, review, addressOf: rows }));
    } catch {
      say(status, '没有做成：网络不通。连上网络再试。');
    }
  }
}

customElements.define('take-home', TakeHome);
