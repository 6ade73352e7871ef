import type { Node, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { Picture } from '../../domain/numbering/picture.ts';
import { tell } from '../tell.ts';

/** A picture that is printed in a text. */
export interface PrintedPicture extends Node {
  type: 'printedPicture';
  picture: Picture;
}

declare module 'mdast' {
  interface RootContentMap {
    printedPicture: PrintedPicture;
  }
}

/** Makes each paragraph that is a picture one; of a picture with neither words nor a reason it tells. */
export const remarkPictures: Plugin<[], Root> = () => (tree, file) => {
  tree.children = tree.children.map((node) => {
    const [image, ...more] = node.type === 'paragraph' ? node.children : [];
    if (image?.type !== 'image' || more.length) return node;
    const line = node.position?.start.line ?? 1;
    const [words, reason] = [(image.alt ?? '').trim(), (image.title ?? '').trim()];
    if (!words && !reason) {
      const wrong = `图片 \`${image.url}\` 没有文字，也没有写明为什么没有。`;
      const mend = '在方括号里写出图里的字；没有字的，在文件名后面写明它是什么：`![](seal.png "印章")`。';
      tell(file, { line, wrong, mend, check: 'picture-words' });
    }
    return { type: 'printedPicture', picture: { file: image.url, words, line }, position: node.position };
  });
};
