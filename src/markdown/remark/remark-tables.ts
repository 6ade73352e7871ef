import type { Node, Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import { holdsTable, readTable } from '../../domain/tables/read-table.ts';
import type { Table } from '../../domain/tables/table.ts';
import type { Line } from '../../domain/numbering/split-lines.ts';
import { sayTableFault } from './say-table-fault.ts';
import { tell } from '../tell.ts';

/** A table as official print has them, with cells that are merged. */
export interface PrintedTable extends Node {
  type: 'printedTable';
  table: Table;
}

declare module 'mdast' {
  interface RootContentMap {
    printedTable: PrintedTable;
  }
}

/** The lines of a paragraph with their escapes: a pipe behind one parts no cells. */
function asWritten({ position }: Paragraph, lines: string[]): Line[] {
  const [start, end] = [position?.start.line ?? 1, position?.end.line ?? 1];
  return lines.slice(start - 1, end).map((words, i) => ({ words: words.trim(), line: start + i }));
}

/** Makes each paragraph of pipes a table; of a line that is no row of it it tells. */
export const remarkTables: Plugin<[], Root> = () => (tree, file) => {
  const lines = String(file).split('\n');
  tree.children = tree.children.map((node) => {
    const written = node.type === 'paragraph' ? asWritten(node, lines) : [];
    if (!holdsTable(written)) return node;
    const { table, faults } = readTable(written);
    for (const fault of faults) tell(file, sayTableFault(fault));
    return { type: 'printedTable', table, position: node.position };
  });
};
