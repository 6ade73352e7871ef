import type { Agency } from '../schemas/texts/agency.ts';
import type { Situation } from '../schemas/checklist/situation.ts';
import { withoutPlace } from '../domain/wording/split-place.ts';
import type { Library } from '../library/open.ts';

/** What a department has to do in a situation, on which words. */
export interface Part {
  says: string;
  at: string;
  quote: string;
}

/** Who does what: departments by situation, from the words of one part of one text. */
export interface Matrix {
  departments: Agency[];
  rows: { situation: Situation; parts: Map<string, Part[]> }[];
}

/** The matrix of the departments that the provisions under `part` (`text#4`) name in situations. */
export function departmentMatrix(library: Library, part: string): Matrix {
  // The text is named over the table, and so the place.
  const places = [...library.regions.values()].map(({ name }) => name);
  const within = (at: string) => at === part || at.startsWith(`${part}.`);
  const rows = library.situations.flatMap(({ data: situation }) => {
    const parts = new Map<string, Part[]>();
    for (const { agency, says, at, quote } of situation.others.filter((told) => within(told.at))) {
      const told = { says: withoutPlace(says, places), at, quote };
      parts.set(agency, [...(parts.get(agency) ?? []), told]);
    }
    return parts.size ? [{ situation, parts }] : [];
  });
  const named = new Set(rows.flatMap(({ parts }) => [...parts.keys()]));
  return { departments: [...library.agencies.values()].filter(({ id }) => named.has(id)), rows };
}
