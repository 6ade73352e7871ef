import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import type { Provision } from '../../domain/texts/provision.ts';
import { visitProvisions } from './words-element.ts';

export interface Citations {
  /** How a provision is cited, whole; null where the page shows no citations. */
  citationOf: (provision: Provision) => string | null;
}

/** Sets its citation behind a provision: it shows where the address leads to it, to be copied without script. */
export const rehypeCitations: Plugin<[Citations], Root> =
  ({ citationOf }) =>
  (tree) => {
    visitProvisions(tree, (element, provision, parent) => {
      const citation = citationOf(provision);
      if (citation === null) return;
      const own = parent.type === 'element' && parent.properties['id'] === provision.id;
      if (own) parent.children.push(h('cite', citation));
      else if (parent.type === 'root' && provision.kind === 'heading') element.children.push(h('cite', citation));
    });
  };
