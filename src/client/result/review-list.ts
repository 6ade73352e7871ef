import { birthdayAt, readBirthDate } from '../../domain/time/birth-date.ts';
import { sayDay, type Day } from '../../domain/time/day.ts';
import { ADULT, reviewDates, type ReviewDate } from '../../domain/time/review-dates.ts';
import { sayReviewDate } from '../../domain/wording/say-review-date.ts';
import { element, part } from '../frame/element.ts';
import { saveFile } from '../frame/save-file.ts';
import { today } from '../frame/today.ts';

/** The days to look again. A birth date is read from the field when it is needed, and kept nowhere else. */
export function openReviewList(section: HTMLElement): void {
  const field = part<HTMLInputElement>(section, '[data-born]');
  const wrong = part(section, '.wrong');
  const status = part(section, '[data-date-status]');

  /** The days, or null where what was typed is no birth date; a clear word then says why. */
  function dates(): ReviewDate[] | null {
    const typed = field.value.trim() ? readBirthDate(field.value, today()) : null;
    const problem = typed && 'wrong' in typed ? typed.wrong : '';
    wrong.textContent = problem;
    field.setAttribute('aria-invalid', String(problem !== ''));
    if (problem) return null;
    return reviewDates(today(), typed && 'day' in typed ? typed.day : null);
  }

  function show(): void {
    const found = dates();
    if (!found) return field.focus();
    const typed = readBirthDate(field.value, today());
    const lines = found.map(sayReviewDate);
    if (!lines.length && 'day' in typed) lines.push(grownUp(typed.day));
    part(section, '[data-date-list]').replaceChildren(...lines.map((line) => element('li', {}, line)));
  }

  async function save(): Promise<void> {
    const found = dates();
    if (!found) return field.focus();
    show();
    if (!found.length) {
      status.textContent = '没有要存的日期。';
      return;
    }
    status.textContent = '正在生成…';
    try {
      const { reviewCalendar } = await import('./review-calendar.ts');
      const key = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0'));
      const calendar = reviewCalendar(found, today(), key.join(''));
      saveFile(new File([calendar], '待遇复核日期.ics', { type: 'text/calendar' }));
      status.textContent = '已生成。文件里只有日期，没有姓名，也没有任何回答。';
    } catch {
      status.textContent = '没有生成：网络不通。请抄下日期，或连上网络再试。';
    }
  }

  part(section, '[data-birth]').addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  part(section, '[data-calendar]').addEventListener('click', () => void save());
  part<HTMLButtonElement>(section, '[type=submit]').disabled = false;
  show();
}

const grownUp = (born: Day): string =>
  `已在${sayDay(birthdayAt(born, ADULT))}满18周岁：请看有关年龄的那一问是不是这样回答的。`;
