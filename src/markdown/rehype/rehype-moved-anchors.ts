import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { visitProvisions } from './words-element.ts';

export interface Moved {
  /** Anchors of old addresses that lead to the provision now. */
  anchorsOf: (at: string) => string[];
}

/** Keeps the anchors of addresses that moved, before the words of the provision that they lead to now. */
export const rehypeMovedAnchors: Plugin<[Moved], Root> =
  ({ anchorsOf }) =>
  (tree) => {
    visitProvisions(tree, (element, { at }) => {
      element.children.unshift(...anchorsOf(at).map((old) => h('span', { id: old })));
    });
  };
