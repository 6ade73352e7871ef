import { isDay } from '../../domain/time/day.ts';
import { endOfPeriod } from '../../domain/commitments/commitment-time.ts';
import { part, say } from '../frame/element.ts';
import { saveFile } from '../frame/save-file.ts';
import { today } from '../frame/today.ts';

/** The commitment of a row, which its address ends in. */
const idOf = (row: HTMLElement): string =>
  part<HTMLAnchorElement>(row, '[data-what]').href.split('/').slice(-2)[0] ?? '';

/** Makes a sheet or a calendar of rows on the device, with a day to look again for those that have none. */
export class TakeHome extends HTMLElement {
  /** The rows that are meant. */
  rows: readonly HTMLElement[] = [];

  connectedCallback(): void {
    // The end of the half-year: when an office goes through its list.
    part<HTMLInputElement>(this, '[data-review]').value = endOfPeriod('half-year', today());
    part(this, '[data-calendar]').addEventListener('click', () => void this.#calendar());
    part(this, '[data-sheet]').addEventListener('click', () => void this.#sheet());
  }

  async #sheet(): Promise<void> {
    const status = part(this, '[role=status]');
    if (this.rows.length === 0) {
      say(status, '没有选出的项，做不成表格。');
      return;
    }
    say(status, '正在生成…');
    try {
      const { selectionSheet } = await import('./selection-sheet.ts');
      const chosen = this.rows.map((row) => ({ id: idOf(row), text: row.dataset['reply'] ?? '' }));
      const rows = this.dataset['rows'] ?? '';
      const sheet = await selectionSheet(chosen, today(), (text) => rows.replace('*', text));
      saveFile(new File([sheet], `${(this.dataset['name'] ?? '').replace('日历', '表格')}.xlsx`, { type: sheet.type }));
      say(status, `已存 ${chosen.length} 项。`);
    } catch {
      say(status, '没有做成：网络不通。连上网络再试。');
    }
  }

  async #calendar(): Promise<void> {
    const status = part(this, '[role=status]');
    if (this.rows.length === 0) {
      say(status, '没有选出的项，做不成日历。');
      return;
    }
    const review = part<HTMLInputElement>(this, '[data-review]').value;
    try {
      const { rowsCalendar } = await import('./rows-calendar.ts');
      const name = this.dataset['name'] ?? '';
      const day = isDay(review) && review.length === 10 ? review : null;
      const calendar = rowsCalendar(this.rows, { name, description: this.dataset['caution'] ?? '', review: day });
      if (calendar === null) {
        say(status, '这些项都没有写哪一天。定一个回看的日子，再存。');
        return;
      }
      saveFile(new File([calendar], `${name}.ics`, { type: 'text/calendar;charset=utf-8' }));
      const events = calendar.split('BEGIN:VEVENT').length - 1;
      say(
        status,
        `已存 ${events} 项${events < this.rows.length ? `，另 ${this.rows.length - events} 项没有日子` : ''}。`,
      );
    } catch {
      say(status, '没有做成：网络不通。连上网络再试。');
    }
  }
}

customElements.define('take-home', TakeHome);
