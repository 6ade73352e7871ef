import type { Library } from '../../library/open.ts';
import { placesAround } from '../../domain/addresses/places-around.ts';
import type { SearchRecord } from './record.ts';
import { textAt } from '../../library/text-at.ts';

/** Steps of a path, from the outside in; what is empty is left out. */
export const pathOf = (...steps: (string | number | null | undefined)[]): string => steps.filter(Boolean).join(' › ');

/** A place's name, and the places that a reader may look under for what belongs to it. */
export function ofRegion(library: Library, id: string | null | undefined): Pick<SearchRecord, 'region' | 'regions'> {
  const around = id ? placesAround(id, library.regions) : [];
  return {
    region: (id && library.regions.get(id)?.name) || '',
    // What is of a town is of its province too; that all is of the country tells nobody anything.
    regions: around.filter((place, i) => i === 0 || library.regions.get(place)?.within),
  };
}

/** The roles that `words` of text `text` are about: that of a duty list, and those that they name. */
export const rolesIn = ({ roles }: Library, text: string, words: string): string[] =>
  [...roles.values()].flatMap(({ id, name, lists }) => (lists.includes(text) || words.includes(name) ? [id] : []));

/** The year by which the text at `at` is sorted. */
export const yearAt = (library: Library, at: string): string => textAt(library, at)?.data.date.sort.slice(0, 4) ?? '';

/** What people type who look for the provision at `at`. */
export const queriesAt = (library: Library, at: string): string[] =>
  library.queries.find((one) => one.at === at)?.data.queries ?? [];
