import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { visitProvisions } from './words-element.ts';

/** Sets the address of each provision behind its words. */
export const rehypePermalinks: Plugin<[], Root> = () => (tree) => {
  visitProvisions(tree, (element, { id, label }) => {
    element.children.push(h('a', { class: 'pl', href: `#${id}`, 'aria-label': label }, '¶'));
  });
};
