import { address } from '../domain/address.ts';
import type { Rendering } from '../markdown/render-text.ts';
import { marksOf } from './marks.ts';
import { anchorsMovedTo } from './moved-here.ts';
import type { Library } from './open.ts';
import { tiesOf } from './ties.ts';

/** The notes of a text, numbered from 1 in the order in which a reader meets them. */
export function numberNotes(library: Library, text: string): Map<string, number> {
  const notes = [...library.provisions.values()]
    .filter((provision) => provision.text === text)
    .flatMap(({ at }) =>
      marksOf(library, at)
        .filter(({ kind }) => kind === 'note')
        .sort((a, b) => a.end - b.end),
    );
  return new Map(notes.map(({ id }, i) => [id, i + 1]));
}

/** What the provisions of `text` are rendered with, under the base address `base`. */
export const renderingOf = (library: Library, text: string, base: string): Rendering => ({
  href: (path) => address(base, path),
  noteNumbers: numberNotes(library, text),
  marksOf: (at) => marksOf(library, at),
  tiesOf: (at) => tiesOf(library, at),
  anchorsOf: (at) => anchorsMovedTo(library, 'provision', at),
});
