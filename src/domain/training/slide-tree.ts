import { picturePath } from '../addresses/address.ts';
import { rowsOf, sharesOf, type Figure } from './figure.ts';
import type { Piece, Slide } from './slide.ts';

/**
 * An element of a page: its name, its attributes and what is in it. Words are always words, never mark-up. A `src` is
 * site-relative: whoever shows it puts the base before it.
 */
export interface Branch {
  tag:
    | 'section'
    | 'h2'
    | 'h3'
    | 'h4'
    | 'blockquote'
    | 'div'
    | 'p'
    | 'aside'
    | 'table'
    | 'caption'
    | 'thead'
    | 'tbody'
    | 'tr'
    | 'th'
    | 'td'
    | 'ol'
    | 'ul'
    | 'li'
    | 'b'
    | 'span'
    | 'img';
  has: Readonly<Record<string, string>>;
  holds: readonly (Branch | string)[];
}

/** An element with what is in it. */
export const branch = (tag: Branch['tag'], has: Branch['has'], ...holds: Branch['holds']): Branch => ({
  tag,
  has,
  holds,
});

/** A figure as a table, as a list of who does what, or as a picture. */
export function figureTree(figure: Figure): Branch {
  if (figure.kind === 'picture') {
    const { says: alt, file, width, height } = figure;
    return branch('img', {
      class: 'p-figure',
      alt,
      src: picturePath(file),
      width: String(width),
      height: String(height),
    });
  }
  const all = rowsOf(figure);
  const [head = [], ...rows] = all;
  const wide = sharesOf(all).map((share) => ({ class: `c${share}` }));
  if (figure.kind === 'table') {
    const columns = head.map((words, i) => branch('th', { scope: 'col', ...wide[i] }, words));
    const body = rows.map((row) => branch('tr', {}, ...row.map((words) => branch('td', {}, words))));
    return branch(
      'table',
      { class: 'p-figure' },
      branch('caption', { class: 'sr' }, figure.says),
      branch('thead', {}, branch('tr', {}, ...columns)),
      branch('tbody', {}, ...body),
    );
  }
  const steps = figure.steps.map(({ who, says }) =>
    branch('li', {}, ...(who ? [branch('b', wide[0] ?? {}, who)] : []), branch('span', {}, says)),
  );
  return branch(figure.ordered ? 'ol' : 'ul', { class: 'p-figure flow', 'aria-label': figure.says }, ...steps);
}

const pieceTree = ({ style, text, figure }: Piece): Branch =>
  figure ? figureTree(figure) : branch('p', { class: `p-${style}` }, text);

/** A slide as the page shows it, the `at`-th of `count`: made in the build and, where slides are chosen, on the device. */
export function slideTree({ title, fields, pieces, scale, foot, notes }: Slide, at: number, count: number): Branch {
  const filled = (fields ?? []).filter(({ says }) => says);
  return branch(
    'section',
    {
      class: `slide${fields ? ' cover' : ''}`,
      id: `s${at}`,
      'aria-label': `第${at}页：${title}`,
      ...(scale > 1 && { 'data-scale': String(scale) }),
    },
    branch('h2', {}, title),
    branch('div', { class: 'slide-body' }, ...pieces.map(pieceTree)),
    ...(filled.length
      ? [
          branch(
            'div',
            { class: 'slide-fields' },
            ...filled.map(({ name, says }) => branch('p', {}, `${name}：${says}`)),
          ),
        ]
      : []),
    branch('p', { class: 'slide-foot' }, foot),
    branch('p', { class: 'slide-count' }, `${at} / ${count}`),
    branch(
      'aside',
      { class: 'slide-notes', 'aria-label': `第${at}页讲者备注`, tabindex: '-1' },
      ...notes.map((note) => branch('p', {}, note)),
    ),
  );
}
