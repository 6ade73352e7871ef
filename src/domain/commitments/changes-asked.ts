import { isDay, type Day } from '../time/day.ts';

/** Which changes an address asks for. */
export interface ChangesAsked {
  /** Those of this day and after it; empty for all. */
  since: Day | '';
  /** Those of this place; empty for all. */
  place: string;
  /** Parts of the address that mean nothing here, as they stand in it. */
  unknown: string[];
}

/**
 * Reads `since=2026-11-22&place=shaanxi`, as it stands behind `#`, and in old links behind `?`. Nothing in it is
 * believed: what is no day or no place is handed back as unknown.
 */
export function readChangesAsked(words: string, places: ReadonlySet<string>): ChangesAsked {
  const asked: ChangesAsked = { since: '', place: '', unknown: [] };
  for (const [name, value] of new URLSearchParams(words)) {
    // An empty field of a form asks for nothing; nor does a lone sign.
    if (value === '' && ['since', 'place', ''].includes(name)) continue;
    if (name === 'since' && isDay(value) && value.length === 10) asked.since = value;
    else if (name === 'place' && places.has(value)) asked.place = value;
    else asked.unknown.push(value === '' ? name : `${name}=${value}`);
  }
  return asked;
}

/** The address of what is asked for, without the sign before it; empty where all is. */
export function writeChangesAsked({ since, place }: Pick<ChangesAsked, 'since' | 'place'>): string {
  return new URLSearchParams(Object.entries({ since, place }).filter(([, value]) => value !== '')).toString();
}
