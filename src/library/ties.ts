import { provisionPath } from '../domain/addresses/address.ts';
import type { Tie } from '../domain/texts/mark.ts';
import { absolute } from '../content/kinds/all-claims.ts';
import { printed } from '../content/kinds/all-works.ts';
import type { Library } from './open.ts';
import type { Text } from '../content/reading/read-text.ts';

/** How a text is called in a link: its number, or its title where it prints none. */
export const shortName = (text: Text): string => printed(text, 'number') ?? printed(text, 'title') ?? text.id;

/** The label of a provision with the text it stands in: 陕民发〔2019〕52号 第二部分（一）. */
export function placeName(library: Pick<Library, 'provisions' | 'texts'>, at: string): string {
  const provision = library.provisions.get(at);
  const text = library.texts.find(({ id }) => id === provision?.text);
  return `${text ? shortName(text) : ''} ${provision?.label ?? ''}`.trim();
}

/** The provisions that cite work `id`, each once, in order of the corpus; never the work's own. */
export const citedBy = (library: Library, id: string): string[] => [
  ...new Set(library.citations.filter(({ work, at }) => work === id && at.split('#')[0] !== id).map(({ at }) => at)),
];

/** The places of other texts that repeat words of the provision, by notes of kind `overlap`, both ways. */
export function sameWords(library: Library, at: string): string[] {
  const places = library.notes
    .filter(({ data }) => data.kind === 'overlap')
    .map((note) => [note.at, ...note.data.also.map((other) => absolute(other.at, note.at.split('#')[0] ?? ''))])
    .filter((group) => group.includes(at))
    .flat()
    .filter((other) => other !== at);
  return [...new Set(places)];
}

/** What a reader is led to from a provision: who cites it, and where its words stand again. */
export function tiesOf(library: Library, at: string): Tie[] {
  const links = (places: string[]) =>
    places.map((place) => ({ path: provisionPath(place), label: placeName(library, place) }));
  const provision = library.provisions.get(at);
  const cites = provision?.element === 'title' ? citedBy(library, provision.text) : [];
  return [
    { name: '被引用', links: links(cites) },
    { name: '文字相同或相近', links: links(sameWords(library, at)) },
  ].filter((tie) => tie.links.length);
}
