import type { Element, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Provision } from '../../domain/texts/provision.ts';

declare module 'hast' {
  interface ElementData {
    /** The provision whose words the element holds, and nothing else. */
    provision?: Provision;
  }
}

/** `element`, holding the words of `provision`, for the plugins that follow to add to. */
export const holding = (provision: Provision, element: Element): Element => ({
  ...element,
  children: [{ type: 'text', value: provision.words }],
  data: { provision },
});

/** Calls `see` with each element that holds the words of a provision, and with what it stands in. */
export function visitProvisions(
  tree: Root,
  see: (words: Element, provision: Provision, parent: Parents) => void,
): void {
  visit(tree, 'element', (element, _, parent) => {
    if (element.data?.provision && parent) see(element, element.data.provision, parent);
  });
}
