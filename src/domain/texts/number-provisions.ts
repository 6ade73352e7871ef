import { labelOf, labelOfElement } from './label-provision.ts';
import { numberOfBlock, numberOfLine, type NumberStyle, type PrintedNumber } from './printed-number.ts';
import type { Provision } from './provision.ts';
import type { Element } from '../../schemas/texts/text.ts';

/** A piece of a text before it has an id. A `close` ends all open sections. */
export type Block =
  | { kind: 'element'; element: Element; words: string; line: number }
  | { kind: 'heading' | 'paragraph'; lines: Line[] }
  | { kind: 'close' };

/** Lines of a paragraph with the item each opens; a line that opens none is joined to the one before it. */
function unwrap(lines: Line[]): { own: Line; item: PrintedNumber | null }[] {
  const whole: { own: Line; item: PrintedNumber | null }[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const item = numberOfLine(line.words, last?.item);
    if (last && !item) last.own.words += line.words;
    else whole.push({ own: { ...line }, item });
  }
  return whole;
}

interface Line {
  words: string;
  line: number;
}

interface Section {
  style: NumberStyle;
  id: string;
}

/**
 * Provisions of a text, with the ids that its printed numbering gives.
 *
 * A number opens a section under the nearest open section of another style; the same style again
 * closes what stands between (一、 → `1`, （一） under it → `1.1`, 1、 under that → `1.1.1`). A
 * paragraph without a number is `p1`, `p2` … of the section it stands in; a numbered line in a
 * paragraph (一是, 1.) is an item of that paragraph: `1.p2.3`. An element is named by its kind. An id
 * given before gets a letter: `2b`.
 */
export function numberProvisions(text: string, blocks: Block[]): Provision[] {
  const provisions: Provision[] = [];
  const ids = new Set<string>();
  const unnumbered = new Map<string, number>();
  let open: Section[] = [];

  const unused = (id: string): string => {
    let free = id;
    for (let letter = 98; ids.has(free); letter++) free = id + String.fromCharCode(letter);
    ids.add(free);
    return free;
  };
  const under = (parent: string | undefined, own: string) => unused(parent ? `${parent}.${own}` : own);
  /** The nearest id above `id` that words stand under; a paragraph that opens with an item has none. */
  const standing = (id: string | undefined): string | null => {
    if (!id || provisions.some((p) => p.id === id)) return id ?? null;
    return standing(id.split('.').slice(0, -1).join('.') || undefined);
  };
  const add = (
    id: string,
    parent: string | undefined,
    rest: Pick<Provision, 'kind' | 'words' | 'line'> & { number?: PrintedNumber | null; element?: Element },
  ) =>
    provisions.push({
      at: `${text}#${id}`,
      text,
      id,
      parent: standing(parent),
      label: rest.element ? labelOfElement(rest.element) : labelOf(id, provisions, rest.number ?? null, parent),
      element: null,
      number: null,
      ...rest,
    });

  const enter = (number: PrintedNumber): string => {
    const same = open.findIndex((section) => section.style === number.style);
    if (same >= 0) open = open.slice(0, same);
    return under(open.at(-1)?.id, String(number.value));
  };
  const paragraph = (): string => {
    const parent = open.at(-1)?.id ?? '';
    const count = (unnumbered.get(parent) ?? 0) + 1;
    unnumbered.set(parent, count);
    return under(parent || undefined, `p${count}`);
  };

  for (const block of blocks) {
    if (block.kind === 'close') {
      open = [];
      continue;
    }
    if (block.kind === 'element') {
      add(unused(block.element), undefined, block);
      continue;
    }
    const [first, ...items] = unwrap(block.lines);
    if (!first) continue;
    const number = numberOfBlock(first.own.words);
    const parent = number ? undefined : open.at(-1)?.id;
    const id = number ? enter(number) : paragraph();
    const above = number ? open.at(-1)?.id : parent;
    if (number) open = [...open, { style: number.style, id }];
    const opensWithItem = !number && block.kind === 'paragraph' && first.item;
    if (!opensWithItem) add(id, above, { kind: block.kind, number, ...first.own });
    for (const { own, item } of opensWithItem ? [first, ...items] : items) {
      if (item) add(under(id, String(item.value)), id, { kind: 'item', number: item, ...own });
    }
  }
  return provisions;
}
