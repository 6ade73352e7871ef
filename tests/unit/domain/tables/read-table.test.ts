import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../src/domain/tables/read-table.ts';

const linesOf = (written: string) => written.split('\n').map((words, i) => ({ words, line: i + 1 }));
const read = (written: string) => readTable(linesOf(written));
/** Each cell as `row.column+rows×columns words`, with what it names. */
const cellsOf = (written: string) =>
  read(written).table.cells.map(
    ({ row, column, rows, columns, heads, words }) => `${row}.${column}+${rows}×${columns} ${words} ${heads ?? ''}`,
  );

const STANDARD = `表1 甲
单位：元
| 类别 | 每月 | << | 备注 |
| ^^ | 散居 | 集中 | ^^ |
|---|---|---|---|
| 孤儿 | 1600 | 2000 | |
| 困境 | 800 | << | 乙 |
| ^^ | << | << | 丙 |
注：丁。`;

test('merged cells are one, an empty cell is none, and the rule parts the head from the rows', () => {
  expect(cellsOf(STANDARD.replace('| ^^ | << | << | 丙 |', '| ^^ | ^^ | ^^ | 丙 |'))).toEqual([
    '1.1+2×1 类别 columns',
    '1.2+1×2 每月 columns',
    '1.4+2×1 备注 columns',
    '2.2+1×1 散居 columns',
    '2.3+1×1 集中 columns',
    '3.1+1×1 孤儿 row',
    '3.2+1×1 1600 ',
    '3.3+1×1 2000 ',
    '4.1+2×1 困境 row',
    '4.2+2×2 800 ',
    '4.4+1×1 乙 ',
    '5.4+1×1 丙 ',
  ]);
});

test('what stands right above is its caption, what stands right below its notes', () => {
  const { table, faults } = read(STANDARD.replace('\n| ^^ | << | << | 丙 |', ''));
  expect(faults).toEqual([]);
  expect(table.above.map(({ words }) => words)).toEqual(['表1 甲', '单位：元']);
  expect(table.below).toEqual([{ words: '注：丁。', line: 8 }]);
  expect(table.cells.at(-1)).toMatchObject({ words: '乙', line: 7 });
});

test.each([
  ['without a rule no row is a head', '| 甲 | 1 |\n| 乙 | 2 |', ['row', null, 'row', null]],
  [
    '=== marks the columns that name their row',
    '| 序 | 项 |\n|---|===|\n| 1 | 甲 |',
    ['columns', 'columns', null, 'row'],
  ],
  [
    'of several columns too',
    '| 甲 | 乙 | 1 |\n|:===|===:|---|\n| 甲 | 乙 | 1 |',
    Array(3).fill('columns').concat('row', 'row', null),
  ],
  ['a single column names nothing', '| 甲 |\n| 乙 |', [null, null]],
])('%s', (_, written, heads) => {
  const { table, faults } = read(written);
  expect(faults).toEqual([]);
  expect(table.cells.map((cell) => cell.heads)).toEqual(heads);
});

test('a backslash keeps a sign: a pipe parts no cells, a mark merges none', () => {
  expect(cellsOf('| 甲\\|乙 | \\^^ | \\<< |\n| 1\\\\ | \\*丙 | 丁\\戊 |')).toEqual([
    '1.1+1×1 甲|乙 row',
    '1.2+1×1 ^^ ',
    '1.3+1×1 << ',
    '2.1+1×1 1\\ row',
    '2.2+1×1 *丙 ',
    '2.3+1×1 丁\\戊 ',
  ]);
});

describe('a line that is no row of its table is told', () => {
  const wide = `|${'甲|'.repeat(25)}`;
  test.each([
    ['| 甲 | 乙 |\n| 丙 |', [{ kind: 'uneven', line: 2, counted: 1, due: 2 }]],
    ['| 甲 | 乙 |\n| 丙 | 丁 | |', [{ kind: 'uneven', line: 2, counted: 3, due: 2 }]],
    ['| 甲 | 乙\n| 丙 | 丁 |', [{ kind: 'open', line: 1 }]],
    ['| 甲 | 乙\\|\n| 丙 | 丁 |', [{ kind: 'open', line: 1 }]],
    ['| 甲 | 乙 |\n丙\n| 丙 | 丁 |', [{ kind: 'between', line: 2 }]],
    ['| ^^ | 乙 |\n| 丙 | 丁 |', [{ kind: 'merge', line: 1 }]],
    ['| << | 乙 |\n| 丙 | 丁 |', [{ kind: 'merge', line: 1 }]],
    ['| 甲 | 乙 |\n|---|---|\n| ^^ | 丁 |', [{ kind: 'merge', line: 3 }]],
    ['| 甲 | << |\n| ^^ | 丁 |', [{ kind: 'merge', line: 2 }]],
    ['| 甲 | 乙 |\n| ^^ | << |', [{ kind: 'merge', line: 2 }]],
    ['|---|---|\n| 甲 | 乙 |', [{ kind: 'rule', line: 1 }]],
    ['| 甲 | 乙 |\n|---|---|', [{ kind: 'rule', line: 2 }]],
    ['| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n|---|---|', [{ kind: 'rule', line: 4 }]],
    ['| 甲 | 乙 |\n|---|\n| 丙 | 丁 |', [{ kind: 'uneven', line: 2, counted: 1, due: 2 }]],
    [wide, [{ kind: 'large', line: 1, counted: 25, due: 24 }]],
    [`${'| 甲 | 乙 |\n'.repeat(5)}|---|---|\n| 丙 | 丁 |`, [{ kind: 'large', line: 6, counted: 5, due: 4 }]],
  ])('%j', (written, told) => {
    expect(read(written).faults).toMatchObject(told);
    expect(read(written).faults).toHaveLength(told.length);
  });
});

test('no word is lost, however wrong a table is', () => {
  const { table } = read('甲\n| 乙 | 丙\n丁\n| 戊 |\n|^^|己|庚|\n|---|\n辛');
  const words = [...table.above, ...table.cells, ...table.below].map((one) => one.words);
  expect(words.join('')).toBe('甲乙丙丁戊己庚辛');
});
