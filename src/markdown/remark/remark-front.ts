import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Block } from '../../domain/numbering/block.ts';
import { tell } from '../tell.ts';

/** What the front matter of a text says of its provisions. */
export interface Front {
  /** The elements that are printed above and below the body. */
  head: Block[];
  foot: Block[];
  /** How lines open that look numbered and are not. */
  notNumbers: string[];
}

declare module 'vfile' {
  interface DataMap {
    /** Null where the front matter cannot be read. */
    front: Front | null;
  }
}

/** Reads the YAML between the fences; what does not fit it tells, and returns null. */
export type ReadFront = (yaml: string, file: VFile) => Front | null;

/** Takes the front matter out of the tree into `file.data.front`. Of a file without one nothing is read. */
export const remarkFront: Plugin<[{ readFront: ReadFront }], Root> =
  ({ readFront }) =>
  (tree, file) => {
    const [first, ...body] = tree.children;
    if (first?.type === 'yaml') {
      file.data.front = readFront(first.value, file);
      tree.children = body;
      return;
    }
    file.data.front = null;
    tree.children = [];
    const mend = '在开头写 `---`、各字段、`---`。';
    tell(file, { line: 1, wrong: '文件没有文件头。', mend, check: 'readable', leavesOut: [file.stem ?? ''] });
  };
