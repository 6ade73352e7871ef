import { sayStanding } from '../../domain/commitments/standing.ts';
import { readVisit, turnedSince, writeVisit, type Visit } from '../../domain/commitments/visit.ts';
import { sayDay } from '../../domain/time/day.ts';
import { element, hide, part, say } from '../frame/element.ts';
import { dueOfRow } from './reckon-rows.ts';

/** What this device remembers; a browser may refuse to keep anything. */
function kept(key: string): Visit | null {
  try {
    return readVisit(localStorage.getItem(key));
  } catch {
    return null;
  }
}

/** What has turned overdue or due soon since, and which changes were told since, each as a line. */
function newsOf(visit: Visit, rows: HTMLElement[], day: string): HTMLElement[] {
  const turned = rows.flatMap((row) => {
    const news = turnedSince(dueOfRow(row), visit, day);
    const link = part(row, '[data-what]');
    return news ? [element('li', {}, `${sayStanding(news)}：`, link.cloneNode(true))] : [];
  });
  const told = [...document.querySelectorAll<HTMLElement>('[data-number]')]
    .filter(({ dataset }) => Number(dataset['number']) > visit.changes)
    .map((line) => element('li', {}, ...[...line.cloneNode(true).childNodes]));
  return [...turned, ...told];
}

/** Tells what is new since the visit that this device remembers, and lets the reader have this one remembered. */
export function showVisit(place: HTMLElement, key: string, rows: HTMLElement[], day: string): void {
  const [said, news, forget] = [part(place, '[data-said]'), part(place, '[data-news]'), part(place, '[data-forget]')];
  /** The page says itself what holds where nothing is remembered: nothing moves when the script comes. */
  const never = said.textContent.trim();
  const changes = Number(place.dataset['changes']);

  function show(): void {
    const visit = kept(key);
    hide(forget, visit === null);
    const lines = visit ? newsOf(visit, rows, day) : [];
    news.replaceChildren(...lines);
    hide(news, lines.length === 0);
    if (!visit) say(said, never);
    else say(said, `${sayDay(visit.day)}看过，此后${lines.length ? `有 ${lines.length} 处不同：` : '没有变化。'}`);
  }

  function keep(act: () => void): void {
    try {
      act();
      show();
    } catch {
      say(said, '这个浏览器不许记，没有记下。');
    }
  }

  const seen = part(place, '[data-seen]');
  seen.addEventListener('click', () => keep(() => localStorage.setItem(key, writeVisit({ day, changes }))));
  forget.addEventListener('click', () => {
    keep(() => localStorage.removeItem(key));
    // This button goes, and who works by keyboard stays where they were.
    seen.focus();
  });
  show();
}
