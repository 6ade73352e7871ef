import type { Root } from 'hast';
import type { Plugin } from 'unified';
import type { Mark } from '../../domain/texts/mark.ts';
import { visitProvisions } from './words-element.ts';
import { weave, type Weaving } from './weave.ts';

export interface Annotations extends Weaving {
  marksOf: (at: string) => Mark[];
}

/** Weaves links and notes into the words of each provision. */
export const rehypeAnnotations: Plugin<[Annotations], Root> = (annotations) => (tree) => {
  visitProvisions(tree, (element, { at, words }) => {
    element.children = weave(words, annotations.marksOf(at), annotations);
  });
};
