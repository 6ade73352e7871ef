import type { Heading, Paragraph, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { holdsTable, readTable } from '../domain/tables/read-table.ts';
import type { TableFault } from '../domain/tables/table.ts';
import type { Block } from '../domain/texts/number-provisions.ts';

/** Markdown that would change the printed words, or that a text has no use for. */
export interface Unreadable {
  line: number;
  words: string;
}

const parser = unified().use(remarkParse);

/**
 * The blocks of a text's Markdown body: headings, paragraphs of one or more lines, tables of pipes, and `---`,
 * which closes all open sections. Every other construct is reported in `unreadable`, never dropped.
 *
 * @param offset lines of the file above the body
 */
export function readBlocks(
  body: string,
  offset: number,
): { blocks: Block[]; unreadable: Unreadable[]; faults: TableFault[] } {
  const blocks: Block[] = [];
  const unreadable: Unreadable[] = [];
  const faults: TableFault[] = [];
  const sourceLines = body.split('\n');

  const lines = (node: Heading | Paragraph) => {
    const start = node.position?.start.line ?? 1;
    for (const strange of node.children.filter((child) => child.type !== 'text')) report(strange);
    const words = node.children.map((child) => ('value' in child ? child.value : '')).join('');
    return words.split('\n').map((line, i) => ({ words: line.trim(), line: start + i + offset }));
  };
  /** The lines of a paragraph with their escapes: a pipe behind one parts no cells. */
  const asWritten = ({ position }: Paragraph) => {
    const [start, end] = [position?.start.line ?? 1, position?.end.line ?? 1];
    return sourceLines.slice(start - 1, end).map((words, i) => ({ words: words.trim(), line: start + i + offset }));
  };
  const report = (node: { position?: RootContent['position'] }) => {
    const line = node.position?.start.line ?? 1;
    const found = { line: line + offset, words: sourceLines[line - 1] ?? '' };
    if (unreadable.at(-1)?.line !== found.line) unreadable.push(found);
  };

  for (const node of parser.parse(body).children) {
    // A `---` right under a paragraph would make it a heading.
    if (node.type === 'heading' && !/^ *#/.test(sourceLines[(node.position?.start.line ?? 1) - 1] ?? '')) report(node);
    const table = node.type === 'paragraph' ? asWritten(node) : [];
    if (node.type === 'paragraph' && holdsTable(table)) {
      for (const strange of node.children.filter((child) => child.type !== 'text')) report(strange);
      const read = readTable(table);
      faults.push(...read.faults);
      blocks.push({ kind: 'table', table: read.table });
    } else if (node.type === 'heading' || node.type === 'paragraph') {
      blocks.push({ kind: node.type, lines: lines(node) });
    } else if (node.type === 'thematicBreak') {
      blocks.push({ kind: 'close' });
    } else {
      report(node);
    }
  }
  return { blocks, unreadable, faults };
}
