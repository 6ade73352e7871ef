import { printed } from '../../content/kinds/all-works.ts';
import { textKinds } from '../../schemas/texts/text-kinds.ts';
import { address, picturePath } from '../../domain/addresses/address.ts';
import type { Rendering } from '../../markdown/text-chain.ts';
import { marksOf } from '../../library/words/marks.ts';
import { anchorsMovedTo } from '../../library/moved-here.ts';
import type { Library } from '../../library/open.ts';
import { textAt } from '../../library/text-at.ts';
import { relatedTo } from '../../library/related-provisions.ts';

/** The notes of a text, numbered from 1 in the order in which a reader meets them. */
export function numberNotes(library: Library, text: string): Map<string, number> {
  const notes = (textAt(library, text)?.provisions ?? []).flatMap(({ at }) =>
    marksOf(library, at)
      .filter(({ kind }) => kind === 'note')
      .sort((a, b) => a.end - b.end),
  );
  return new Map(notes.map(({ id }, i) => [id, i + 1]));
}

/** The places of a text where a body is named first, as `<at> <agency>`: once on a page is enough to follow it. */
function firstNamed(library: Library, text: string): Set<string> {
  const first = new Map<string, string>();
  for (const { at } of textAt(library, text)?.provisions ?? []) {
    for (const { kind, id } of marksOf(library, at)) if (kind === 'agency' && !first.has(id)) first.set(id, at);
  }
  return new Set([...first].map(([agency, at]) => `${at} ${agency}`));
}

/** How the provisions of `text` are cited: a law's by its name and their place, others by the forms on the page. */
function citationsOf(library: Library, id: string): Rendering['citationOf'] {
  const text = textAt(library, id);
  if (!text || textKinds[text.kind].citedWithIssuer) return () => null;
  const title = printed(text, 'title') ?? id;
  return ({ label }) => `《${title}》${label}`;
}

/** What the provisions of `text` are rendered with, under the base address `base`. */
export function renderingOf(library: Library, text: string, base: string): Rendering {
  const first = firstNamed(library, text);
  return {
    href: (path) => address(base, path),
    noteNumbers: numberNotes(library, text),
    marksOf: (at) => marksOf(library, at).filter(({ kind, id }) => kind !== 'agency' || first.has(`${at} ${id}`)),
    relatedTo: (at) => relatedTo(library, at),
    citationOf: citationsOf(library, text),
    pictureOf: (file) => {
      const size = library.pictures.get(file)?.size;
      return size ? { src: address(base, picturePath(file)), ...size } : null;
    },
    anchorsOf: (at) => anchorsMovedTo(library, 'provision', at),
  };
}
