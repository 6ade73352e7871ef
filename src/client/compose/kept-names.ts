import { openTabStore } from '../frame/tab-store.ts';

/** What a trainer typed for the cover and the sheets that no address holds: only this tab keeps it. */
export interface Names {
  unit: string;
  /** As a field for days writes it, or nothing. */
  date: string;
  trainer: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const store = () => openTabStore('training-names');

/** The names that this tab keeps; empty ones where it keeps none, or may not. */
export function keptNames(): Names {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  try {
    const kept = JSON.parse(store().read() ?? '{}') as Partial<Names>;
    const date = text(kept.date);
    return { unit: text(kept.unit), date: DAY.test(date) ? date : '', trainer: text(kept.trainer) };
  } catch {
    return { unit: '', date: '', trainer: '' };
  }
}

/** Keeps them in this tab; where all are empty, forgets them. */
export function keepNames({ unit, date, trainer }: Names): void {
  if (unit || date || trainer) store().write(JSON.stringify({ unit, date, trainer }));
  else store().clear();
}
