import { provisionPath } from '../domain/addresses/address.ts';
import type { Related } from '../domain/texts/mark.ts';
import { groupedBy } from './grouped-by.ts';
import type { Library } from './open.ts';
import { nameProvision } from './name-provision.ts';
import { wholeAt, textOf } from '../domain/addresses/at.ts';

/** The provisions that cite work `id`, each once, in order of the corpus; never the work's own. */
export const citedBy = (library: Library, id: string): string[] => [
  ...new Set((groupedBy(library.citations, 'work').get(id) ?? []).flatMap(({ at }) => (textOf(at) === id ? [] : at))),
];

const groups = new WeakMap<Library['notes'], Map<string, string[]>>();

/** The places whose words are the same as those of each place, by notes of kind `overlap`. */
function overlapping(notes: Library['notes']): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { at, data } of notes) {
    if (data.kind !== 'overlap') continue;
    const group = [at, ...data.also.map((other) => wholeAt(other.at, textOf(at)))];
    for (const one of new Set(group)) places.set(one, [...(places.get(one) ?? []), ...group]);
  }
  return places;
}

/** The places of other texts that repeat words of the provision, by notes of kind `overlap`, both ways. */
export function sameWords(library: Library, at: string): string[] {
  const known = groups.get(library.notes) ?? overlapping(library.notes);
  groups.set(library.notes, known);
  return [...new Set(known.get(at))].filter((other) => other !== at);
}

/** What a reader is led to from a provision: who cites it, and where its words stand again. */
export function relatedTo(library: Library, at: string): Related[] {
  const links = (places: string[]) =>
    places.map((place) => ({ path: provisionPath(place), label: nameProvision(library, place) }));
  const provision = library.provisions.get(at);
  const cites = provision?.element === 'title' ? citedBy(library, provision.text) : [];
  return [
    { name: '被引用', links: links(cites) },
    { name: '文字相同或相近', links: links(sameWords(library, at)) },
  ].filter((tie) => tie.links.length);
}
