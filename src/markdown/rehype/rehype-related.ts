import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import type { Related } from '../../domain/texts/mark.ts';
import { visitProvisions } from './words-element.ts';

export interface Relations {
  href: (path: string) => string;
  relatedTo: (at: string) => Related[];
}

function tie({ name, links }: Related, href: Relations['href']): Element {
  const list = links.map(({ path, label }) => h('li', [h('a', { href: href(path) }, label)]));
  return h('details', { class: 'tie' }, [h('summary', `${name} ${links.length}`), h('ul', list)]);
}

/** Sets what bears on a provision behind it, folded, where a box is its own: not behind a heading or a cell. */
export const rehypeRelated: Plugin<[Relations], Root> =
  ({ href, relatedTo }) =>
  (tree) => {
    visitProvisions(tree, (_, { at, id }, parent) => {
      if (parent.type === 'element' && parent.properties['id'] === id)
        parent.children.push(...relatedTo(at).map((group) => tie(group, href)));
    });
  };
