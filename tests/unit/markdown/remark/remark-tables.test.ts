import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { remarkTables } from '../../../../src/markdown/remark/remark-tables.ts';
import { toldOf } from '../../../../src/markdown/tell.ts';

function run(value: string) {
  const file = new VFile({ value });
  const chain = unified().use(remarkParse).use(remarkTables);
  return { tree: chain.runSync(chain.parse(file), file), told: toldOf(file) };
}

test('a paragraph of pipes is a table, a pipe behind an escape parts no cells, and other paragraphs stay', () => {
  const { tree, told } = run('甲\n\n| 乙 | 丙\\|丁 |\n|---|---|\n| 1 | 2 |\n\n戊|己\n');
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'printedTable', 'paragraph']);
  const [, table] = tree.children;
  if (table?.type !== 'printedTable') throw new Error('There is no table.');
  expect(table.table.cells.map(({ words, line }) => [words, line])).toEqual([
    ['乙', 3],
    ['丙|丁', 3],
    ['1', 5],
    ['2', 5],
  ]);
  expect(told).toEqual([]);
});

test('a line that is no row of its table is told with its line', () => {
  expect(run('甲\n\n| 乙 | 丙 |\n| 丁 |\n').told).toEqual([
    {
      line: 4,
      wrong: '表格的这一行 `| 丁 |` 有 1 格，第一行有 2 格。',
      mend: '对照原件补上缺的格：空的格留空，并入上面一格的写 `^^`，并入左边一格的写 `<<`。',
      check: 'table-read',
    },
  ]);
});
