import { provisionPath, textOf } from '../domain/addresses/address.ts';
import type { Related } from '../domain/texts/mark.ts';
import { absolute } from '../content/kinds/all-claims.ts';
import type { Library } from './open.ts';
import { nameProvision } from './name-provision.ts';

/** The provisions that cite work `id`, each once, in order of the corpus; never the work's own. */
export const citedBy = (library: Library, id: string): string[] => [
  ...new Set(library.citations.filter(({ work, at }) => work === id && textOf(at) !== id).map(({ at }) => at)),
];

/** The places of other texts that repeat words of the provision, by notes of kind `overlap`, both ways. */
export function sameWords(library: Library, at: string): string[] {
  const places = library.notes
    .filter(({ data }) => data.kind === 'overlap')
    .map((note) => [note.at, ...note.data.also.map((other) => absolute(other.at, textOf(note.at)))])
    .filter((group) => group.includes(at))
    .flat()
    .filter((other) => other !== at);
  return [...new Set(places)];
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
