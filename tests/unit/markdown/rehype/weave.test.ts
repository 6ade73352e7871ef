import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../../src/domain/texts/mark.ts';
import { weave } from '../../../../src/markdown/rehype/weave.ts';

const mark = (kind: Mark['kind'], start: number, end: number, about: Partial<Mark> = {}): Mark => ({
  kind,
  start,
  end,
  id: `${kind}-${start}-${end}`,
  path: kind === 'note' ? '' : `/${kind}/${start}-${end}/`,
  ...about,
});
const weaving = (marks: Mark[]) => ({
  href: (path: string) => `/x${path}`,
  noteNumbers: new Map(marks.filter(({ kind }) => kind === 'note').map(({ id }, i) => [id, i + 1])),
});
const html = (words: string, ...marks: Mark[]) => toHtml(weave(words, marks, weaving(marks)));

test('words without marks stay as they are, and are no HTML', () => {
  expect(html('甲<b>&乙')).toBe('甲&#x3C;b>&#x26;乙');
  expect(html('')).toBe('');
});

test('a link covers its words, under the base', () => {
  expect(html('按某意见办', mark('work', 1, 4))).toBe('按<a class="work" href="/x/work/1-4/">某意见</a>办');
});

test('of links that overlap, the shorter has the characters they share', () => {
  expect(html('甲乙丙丁', mark('work', 0, 4), mark('work', 1, 2))).toBe(
    [
      '<a class="work" href="/x/work/0-4/">甲</a>',
      '<a class="work" href="/x/work/1-2/">乙</a>',
      '<a class="work" href="/x/work/0-4/">丙丁</a>',
    ].join(''),
  );
});

describe('a note', () => {
  test('has its number behind its last word', () => {
    expect(html('甲乙丙', mark('note', 0, 2))).toBe('甲乙<a class="nr" href="#n1">注1</a>丙');
  });

  test('that ends inside a link waits for its end: one link stays one tap', () => {
    expect(html('甲乙丙', mark('agency', 0, 3), mark('note', 0, 1))).toBe(
      '<a class="agency" href="/x/agency/0-3/">甲乙丙</a><a class="nr" href="#n1">注1</a>',
    );
  });

  test('on replaced words marks just those, also inside a link', () => {
    const replaced = mark('note', 1, 2, { deIdentified: true });
    expect(html('甲乙丙', replaced)).toBe('甲<span class="deid">乙</span><a class="nr" href="#n1">注1</a>丙');
    expect(html('甲乙丙', mark('agency', 0, 3), replaced)).toContain('>甲<span class="deid">乙</span>丙</a>');
  });
});

const WORDS = '县级民政部门及未成年人救助保护机构';
const anyMark = fc
  .record({
    kind: fc.constantFrom<Mark['kind']>('work', 'agency', 'amount', 'note'),
    start: fc.nat(WORDS.length - 1),
    length: fc.integer({ min: 1, max: 8 }),
    deIdentified: fc.boolean(),
  })
  .map(({ kind, start, length, deIdentified }) =>
    mark(kind, start, Math.min(start + length, WORDS.length), { deIdentified: kind === 'note' && deIdentified }),
  );
const isElement = (node: ElementContent): node is Element => node.type === 'element';
const isNumber = (node: ElementContent) => isElement(node) && String(node.properties['className']) === 'nr';
const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : isElement(node) ? node.children.map(textOf).join('') : '';
const within = (node: ElementContent): Element[] =>
  isElement(node) ? node.children.flatMap((child) => (isElement(child) ? [child, ...within(child)] : [])) : [];

describe('whatever marks a provision has', () => {
  const always = (holds: (woven: ElementContent[], marks: Mark[]) => void) => {
    const marks = fc.uniqueArray(anyMark, { selector: ({ id }) => id, maxLength: 8 });
    fc.assert(
      fc.property(marks, (some) => {
        holds(weave(WORDS, some, weaving(some)), some);
      }),
    );
  };

  test('its text without the note numbers is its words', () => {
    always((woven) => {
      expect(
        woven
          .filter((node) => !isNumber(node))
          .map(textOf)
          .join(''),
      ).toBe(WORDS);
    });
  });

  test('no link stands in a link', () => {
    always((woven) => {
      const links = woven.filter((node) => isElement(node) && node.tagName === 'a');
      expect(links.flatMap(within).filter(({ tagName }) => tagName === 'a')).toEqual([]);
    });
  });

  test('every note has its number once', () => {
    always((woven, marks) => {
      const numbers = woven.filter(isNumber).map(textOf).sort();
      const notes = marks.filter(({ kind }) => kind === 'note').map((_, i) => `注${i + 1}`);
      expect(numbers).toEqual(notes.sort());
    });
  });

  test('a character is a link just where a link covers it, and marked just where it was replaced', () => {
    always((woven, marks) => {
      const signs = woven
        .filter((node) => !isNumber(node))
        .flatMap((node): [linked: boolean, replaced: boolean][] => {
          const linked = isElement(node) && node.tagName === 'a';
          return (linked ? node.children : [node]).flatMap((piece) =>
            Array.from(textOf(piece), (): [boolean, boolean] => [linked, isElement(piece)]),
          );
        });
      const covered = (place: number, some: Mark[]) => some.some(({ start, end }) => start <= place && place < end);
      expect(signs).toEqual(
        Array.from(WORDS, (_, place) => [
          covered(
            place,
            marks.filter(({ kind }) => kind !== 'note'),
          ),
          covered(
            place,
            marks.filter(({ deIdentified }) => deIdentified),
          ),
        ]),
      );
    });
  });
});
