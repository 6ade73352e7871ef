import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Mark } from '../../domain/texts/mark.ts';

/** How the weaver addresses things: the base of the site, and the number of each note on the page. */
export interface Weaving {
  href: (path: string) => string;
  /** 1, 2, 3 … by note id, in order of the page. */
  noteNumbers: ReadonlyMap<string, number>;
}

/**
 * A provision's words with its marks woven in. The words themselves are never changed: the text of
 * the result, without note numbers, is `words`.
 *
 * Links cannot nest: where marks overlap, the shorter has the characters they share.
 */
export function weave(words: string, marks: Mark[], { href, noteNumbers }: Weaving): ElementContent[] {
  const links = marks.filter(({ kind }) => kind !== 'note');
  const notes = marks.filter(({ kind }) => kind === 'note');
  const cuts = [...new Set([0, words.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const linkAt = (place: number): Mark | undefined =>
    links
      .filter(({ start, end }) => start <= place && place < end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const hidden = (place: number) => notes.some((n) => n.deIdentified && n.start <= place && place < n.end);
  const piece = (start: number, end: number): ElementContent => {
    const value = words.slice(start, end);
    return hidden(start) ? h('span', { class: 'deid' }, value) : { type: 'text', value };
  };

  const woven: ElementContent[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] ?? 0;
    let end = cuts[i + 1] ?? start;
    const link = linkAt(start);
    const pieces = [piece(start, end)];
    // A note that ends inside a link waits for the link's end: one link stays one tap.
    while (link && end < words.length && linkAt(end) === link) {
      const next = cuts[++i + 1] ?? words.length;
      pieces.push(piece(end, next));
      end = next;
    }
    woven.push(...(link ? [anchor(link, href, pieces)] : pieces));
    for (const note of notes.filter((n) => n.end > start && n.end <= end).sort((a, b) => a.end - b.end)) {
      woven.push(noteRef(note, noteNumbers));
    }
  }
  return woven;
}

function anchor({ kind, path }: Mark, href: Weaving['href'], inner: ElementContent[]): Element {
  return h('a', { class: kind, href: href(path) }, inner);
}

function noteRef({ id }: Mark, numbers: Weaving['noteNumbers']): Element {
  const number = numbers.get(id) ?? '';
  return h('a', { class: 'nr', href: `#n${number}` }, `注${number}`);
}
