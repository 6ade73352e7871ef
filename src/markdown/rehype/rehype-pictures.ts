import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { Provision } from '../../domain/texts/provision.ts';

declare module 'hast' {
  interface ElementData {
    /** The provision that is read in a picture, of the element in which the picture is shown. */
    readIn?: Provision;
  }
}

export interface Pictures {
  /** A file of `content/pictures/` as a page shows it; null where it is not held. */
  pictureOf: (file: string) => { src: string; width: number; height: number } | null;
}

/** Shows each picture over the words that stand in it, which are what it says to who does not see it. */
export const rehypePictures: Plugin<[Pictures], Root> =
  ({ pictureOf }) =>
  (tree) => {
    visit(tree, 'element', ({ data, children }) => {
      const { picture, words } = data?.readIn ?? {};
      const shown = picture && pictureOf(picture.file);
      if (shown) children.unshift(h('img', { ...shown, alt: words, loading: 'lazy' }));
    });
  };
