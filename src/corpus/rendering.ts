import { address } from '../domain/address.ts';
import type { Rendering } from '../markdown/render-text.ts';
import { marksOf } from './marks.ts';
import type { Library } from './open.ts';
import { tiesOf } from './ties.ts';

/** The notes of a text, numbered from 1 in the order in which their provisions stand. */
export function numberNotes(library: Library, text: string): Map<string, number> {
  const order = [...library.provisions.keys()];
  const notes = library.notes
    .filter(({ at }) => at.startsWith(`${text}#`))
    .sort((a, b) => order.indexOf(a.at) - order.indexOf(b.at));
  return new Map(notes.map(({ data }, i) => [data.id, i + 1]));
}

/** What the provisions of `text` are rendered with, under the base address `base`. */
export const renderingOf = (library: Library, text: string, base: string): Rendering => ({
  href: (path) => address(base, path),
  noteNumbers: numberNotes(library, text),
  marksOf: (at) => marksOf(library, at),
  tiesOf: (at) => tiesOf(library, at),
});
