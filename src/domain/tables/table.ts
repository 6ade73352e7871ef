import type { Line } from '../numbering/split-lines.ts';

/** Where a cell stands in its table, counted from 1; a merged cell stands at its first row and column. */
export interface CellPlace {
  row: number;
  column: number;
  /** How many rows and columns it covers. */
  rows: number;
  columns: number;
  /** What it names: the columns below it, its own row, or nothing. */
  heads: 'columns' | 'row' | null;
}

/** A cell with words; one without any is not kept. */
export interface Cell extends CellPlace, Line {}

/** A table as printed: its caption and unit above, its cells in order of print, its notes below. */
export interface Table {
  above: Line[];
  cells: Cell[];
  below: Line[];
}

/** Why lines are no table as they are written. */
export interface TableFault extends Line {
  kind: 'open' | 'between' | 'uneven' | 'merge' | 'rule' | 'large';
  /** What was counted in the line, and what was due, where that tells the fault. */
  counted?: number;
  due?: number;
}
