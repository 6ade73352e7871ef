import { sayTiming, timingOf } from '../../domain/commitments/commitment-time.ts';
import { timesOf } from '../../domain/commitments/standing.ts';
import type { Due } from '../../schemas/claims/commitment.ts';

/** The due date that an element carries, as the page wrote it; null where the text sets none. */
export const dueOf = (place: HTMLElement | null): Due | null =>
  JSON.parse(place?.dataset['due'] ?? 'null') as Due | null;

export const dueOfRow = (row: HTMLElement): Due | null => dueOf(row.querySelector<HTMLElement>('[data-due]'));

/** Tells of a row when it is due as of `day`, and under which times it is found. */
export function reckonRow(row: HTMLElement, day: string): void {
  const due = dueOfRow(row);
  row.dataset['time'] = timesOf(due, day).join(' ');
  const cell = row.querySelector<HTMLElement>('[data-due]');
  if (cell) cell.textContent = sayTiming(timingOf(due, day));
}

/** The values of a row by a way. */
export const valuesOfRow = (row: HTMLElement, way: string): string[] => (row.dataset[way] ?? '').split(' ');

/** The rows in the order asked for; `rows` is that of the page. */
export function sortedRows<Row extends HTMLElement>(rows: readonly Row[], sort: string | null, day: string): Row[] {
  if (sort === null) return [...rows];
  const due = (row: Row): string => {
    const timing = timingOf(dueOfRow(row), day);
    return 'on' in timing ? timing.on : 'next' in timing ? (timing.next ?? '~') : '~';
  };
  const key = sort === 'due' ? due : (row: Row) => row.dataset['date'] ?? '';
  const way = sort === 'due' ? 1 : -1;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -way : key(a) > key(b) ? way : 0));
}
