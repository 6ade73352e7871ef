import { openTabStore } from '../frame/tab-store.ts';
import { namesOf } from './cover-of.ts';

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

/** Keeps in this tab what the form holds of them; where all are empty, forgets them. */
export function keepNames(form: HTMLFormElement): void {
  const names = namesOf(form);
  if (Object.values(names).some(Boolean)) store().write(JSON.stringify(names));
  else store().clear();
}

/** Writes into the form what the tab keeps, where nothing is typed yet, and opens what it is folded in. */
export function fillNames(form: HTMLFormElement): void {
  for (const [name, value] of Object.entries(keptNames())) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement) || !value || field.value) continue;
    field.value = String(value);
    const folded = field.closest('details');
    if (folded) folded.open = true;
  }
}
