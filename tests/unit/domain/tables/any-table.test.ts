import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutTable } from '../../../../src/domain/tables/lay-out-table.ts';
import { readTable } from '../../../../src/domain/tables/read-table.ts';
import { tablesOf } from '../../../../src/domain/tables/tables-of.ts';
import { numberProvisions } from '../../../../src/domain/numbering/number-provisions.ts';

const words = fc.stringMatching(/^[甲乙丙一二、（）.1第条]{0,4}$/);
const cell = fc.oneof({ weight: 5, arbitrary: words }, { weight: 2, arbitrary: fc.constantFrom('^^', '<<', '') });
const row = fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => `| ${cells.join(' | ')} |`);
const line = fc.oneof(
  { weight: 6, arbitrary: row },
  {
    weight: 1,
    arbitrary: fc.constantFrom('|---|---|', '|===|---|', '|', '||', '| 丁'),
  },
  {
    weight: 2,
    arbitrary: fc.stringMatching(/^(?:表1 |注：|单位：|1\.|一是|（一）)?[甲乙。]{1,4}$/),
  },
);
const tableOf = (lines: string[]) => readTable(lines.map((words, i) => ({ words, line: i + 1 })));
const numbered = (lines: string[]) => numberProvisions('x', [{ kind: 'table', table: tableOf(lines).table }]);
/** A paragraph is a table where one of its lines begins with a pipe. */
const lines = fc.array(line, { minLength: 1, maxLength: 8 }).filter((some) => some.some((one) => one.startsWith('|')));
const always = (holds: (lines: string[]) => void) => fc.assert(fc.property(lines, holds));

/** The words that lines print: no pipes, no rule, no marks, no white space. */
const printedIn = (lines: string[]): string[] =>
  [
    ...lines
      .filter((one) => !/^\|(?:-{3}|={3})/.test(one))
      .join('')
      .replace(/\^\^|<<|[|\s]/g, ''),
  ].sort();

test('no word of any table is lost or told twice, and every id is legal and its own', () => {
  always((lines) => {
    const provisions = numbered(lines);
    expect([...provisions.map((one) => one.words.replace(/\s/g, '')).join('')].sort()).toEqual(printedIn(lines));
    expect(new Set(provisions.map(({ id }) => id)).size).toBe(provisions.length);
    for (const { id, words } of provisions)
      expect([id, words]).toEqual([expect.stringMatching(/^[a-z0-9.-]+$/), expect.stringMatching(/./)]);
  });
});

test('the cells of any table stand in order of print, and none over another', () => {
  always((lines) => {
    const { cells } = tableOf(lines).table;
    const ordered = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
    expect(cells).toEqual(ordered);
    if (tableOf(lines).faults.length) return;
    const covered = cells.flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, i) => `${row + Math.floor(i / columns)}.${column + (i % columns)}`),
    );
    expect(new Set(covered).size).toBe(covered.length);
  });
});

test('white space in any table changes no id and no word', () => {
  always((lines) => {
    const wide = lines.map((one) => (/^\|.*\|$/.test(one) ? one.replaceAll('|', ' |  ').trim() : one));
    const read = (some: string[]) => numbered(some).map(({ id, words, cell }) => [id, words, cell]);
    expect(read(wide)).toEqual(read(lines));
  });
});

test('a table as it is laid out holds each cell once, in rows of one width', () => {
  always((lines) => {
    for (const part of tablesOf(numbered(lines))) {
      if (!('cells' in part)) continue;
      const { rows } = layOutTable(part.cells);
      expect(new Set(rows.map((slots) => slots.length)).size).toBeLessThanOrEqual(1);
      if (tableOf(lines).faults.length) continue;
      expect(rows.flat().flatMap((slot) => (slot.kind === 'cell' ? [slot.cell.id] : []))).toEqual(
        part.cells.map(({ id }) => id),
      );
    }
  });
});
