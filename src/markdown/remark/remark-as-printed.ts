import type { Node, Root } from 'mdast';
import type { Plugin } from 'unified';
import './remark-pictures.ts';
import { tell } from '../tell.ts';

/** Tells of all Markdown that would change the printed words, or that a text has no use for. */
export const remarkAsPrinted: Plugin<[], Root> = () => (tree, file) => {
  const written = String(file).split('\n');
  let told = 0;
  const report = (node: Node) => {
    const line = node.position?.start.line ?? 1;
    if (line === told) return;
    told = line;
    const wrong = `Markdown 会改变印的字 \`${written[line - 1] ?? ''}\`。`;
    const mend = '在被 Markdown 当作记号的符号前加反斜杠；是行首行末的空格的，删去。';
    tell(file, { line, wrong, mend, check: 'as-printed' });
  };
  for (const node of tree.children) {
    if (node.type === 'heading' || node.type === 'paragraph') {
      // A `---` right under a paragraph would make it a heading.
      const isWritten = node.type === 'paragraph' || /^ *#/.test(written[(node.position?.start.line ?? 1) - 1] ?? '');
      if (!isWritten) report(node);
      for (const inner of node.children) if (inner.type !== 'text') report(inner);
    } else if (node.type !== 'thematicBreak' && node.type !== 'printedPicture') report(node);
  }
};
