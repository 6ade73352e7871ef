import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { numberProvisions } from '../../domain/numbering/number-provisions.ts';
import { blocksOf } from './blocks-of.ts';
import { provisionTree } from '../provision-tree.ts';
import './remark-front.ts';
import { sayDoubt } from './say-doubt.ts';
import { tell } from '../tell.ts';

/**
 * Turns headings and paragraphs into the provisions that their printed numbers make, between the elements of
 * `file.data.front`. The text is called as its file. Of a line whose number may be misread it tells.
 *
 * Where the front matter could not be read there are no provisions: what is no number is not known then.
 */
export const remarkProvisions: Plugin<[], Root> = () => (tree, file) => {
  const { front } = file.data;
  if (front === null) return provisionTree([]);
  const { head, foot, notNumbers } = front ?? { head: [], foot: [], notNumbers: [] };
  const blocks = [...head, ...blocksOf(tree), ...foot];
  const provisions = numberProvisions(file.stem ?? '', blocks, (doubt) => {
    if (!notNumbers.some((opening) => doubt.words.startsWith(opening))) tell(file, sayDoubt(doubt));
  });
  return provisionTree(provisions);
};
