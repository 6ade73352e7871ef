import type { Line } from '../numbering/split-lines.ts';
import { LEFT, mergeCells, UP } from './merge-cells.ts';
import { isRow, isRule, opensRow, splitRow, unescaped } from './split-row.ts';
import type { Cell, Table, TableFault } from './table.ts';

/** So many rows name columns, so many columns stand side by side: more can be shown on no page. */
const MOST_HEADS = 4;
const MOST_COLUMNS = 24;

/** Whether a paragraph of `lines` holds a table. */
export const holdsTable = (lines: Line[]): boolean => lines.some(({ words }) => opensRow(words));

/** The columns, from 1, that name their row: those under `===` in the rule, else the first where there is another. */
function namingColumns(rule: string | undefined, width: number): Set<number> {
  const marked = (rule ? splitRow(rule) : []).flatMap((cell, i) => (cell.includes('=') ? [i + 1] : []));
  return new Set(marked.length ? marked : width > 1 ? [1] : []);
}

/**
 * The table that a paragraph of `lines` writes with pipes. What stands above its first row is its caption, what
 * stands below its last one its notes. Lines that are no table as they are written are told in `faults`; their
 * words are kept all the same.
 */
export function readTable(lines: Line[]): { table: Table; faults: TableFault[] } {
  const faults: TableFault[] = [];
  const isPart = lines.map(({ words }) => opensRow(words));
  const [from, to] = [isPart.indexOf(true), isPart.lastIndexOf(true) + 1];
  const within = lines.slice(from, to);
  for (const line of within) {
    if (!opensRow(line.words)) faults.push({ kind: 'between', ...line });
    else if (!isRow(line.words)) faults.push({ kind: 'open', ...line });
  }

  const rules = within.filter(({ words }) => isRule(words));
  const printed = within.filter(({ words }) => !isRule(words));
  const rows = printed.map(({ words }) =>
    isRow(words) ? splitRow(words) : splitRow(`${opensRow(words) ? '' : '|'}${words}|`),
  );
  const [rule] = rules;
  const head = rule ? within.indexOf(rule) : 0;
  if (rule && (head === 0 || head === printed.length)) faults.push({ kind: 'rule', ...rule });
  for (const line of rules.slice(1)) faults.push({ kind: 'rule', ...line });

  const width = rows[0]?.length ?? 0;
  for (const [i, line] of within.entries()) {
    const counted = isRow(line.words) ? splitRow(line.words).length : width;
    if (counted !== width) faults.push({ kind: 'uneven', ...line, counted, due: width });
    if (i === 0 && width > MOST_COLUMNS) faults.push({ kind: 'large', ...line, counted: width, due: MOST_COLUMNS });
  }
  if (rule && head > MOST_HEADS) faults.push({ kind: 'large', ...rule, counted: head, due: MOST_HEADS });

  const { spans, astray } = mergeCells(rows, head);
  for (const row of astray) {
    const line = printed[row];
    if (line && !faults.some((fault) => fault.line === line.line)) faults.push({ kind: 'merge', ...line });
  }
  const naming = namingColumns(rule?.words, width);
  const cells = spans.flatMap((span): Cell[] => {
    const written = rows[span.row - 1]?.[span.column - 1] ?? '';
    // A mark that points nowhere is told, and prints nothing all the same.
    const words = written === UP || written === LEFT ? '' : unescaped(written);
    const heads = span.row <= head ? 'columns' : naming.has(span.column) ? 'row' : null;
    return words ? [{ ...span, heads, words, line: printed[span.row - 1]?.line ?? 0 }] : [];
  });
  return { table: { above: lines.slice(0, from), cells, below: lines.slice(to) }, faults };
}
