import type { Heading, Paragraph, Root } from 'mdast';
import type { Block } from '../../domain/numbering/block.ts';
import type { Line } from '../../domain/numbering/split-lines.ts';
import './remark-pictures.ts';
import './remark-tables.ts';

/** The printed lines of a heading or a paragraph. */
function linesOf(node: Heading | Paragraph): Line[] {
  const start = node.position?.start.line ?? 1;
  const words = node.children.map((child) => ('value' in child ? child.value : '')).join('');
  return words.split('\n').map((line, i) => ({ words: line.trim(), line: start + i }));
}

/**
 * The blocks of a text's body: headings, paragraphs of one or more lines, tables, pictures, and `---`, which closes
 * all open sections.
 */
export const blocksOf = (tree: Root): Block[] =>
  tree.children.flatMap((node): Block[] => {
    if (node.type === 'heading' || node.type === 'paragraph') return [{ kind: node.type, lines: linesOf(node) }];
    if (node.type === 'printedTable') return [{ kind: 'table', table: node.table }];
    if (node.type === 'printedPicture') return [{ kind: 'picture', ...node.picture }];
    return node.type === 'thematicBreak' ? [{ kind: 'close' }] : [];
  });
