import { expect, test } from 'vitest';
import { countLines } from '../../../../src/domain/training/count-lines.ts';
import { CELL_PAD, layOutFigure, SHARES, sharesOf, type Table } from '../../../../src/domain/training/figure.ts';
import { SETTINGS } from '../../../../src/domain/training/slide-geometry.ts';

const long = '为符合条件的孩子按月发放的一笔钱，由县级民政部门确认'.repeat(2);
const table: Table = {
  kind: 'table',
  says: '几笔钱',
  head: ['项目', '金额', '哪里', '何时'],
  rows: [[long, '1400元', '某某市', '2024年']],
};

test('what is short stands on one line beside what is long, and no share is lost', () => {
  const { widths } = layOutFigure(table);
  const lines = (table.rows[0] ?? []).map((words, i) =>
    countLines(words, ((widths[i] ?? 0) - 2 * CELL_PAD.x) / SETTINGS.figure.size),
  );
  expect(lines.slice(1)).toEqual([1, 1, 1]);
  for (const rows of [table.rows, [[long, long, long]], [Array.from({ length: 8 }, () => '五个字的词')]]) {
    const shares = sharesOf(rows);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(SHARES);
    expect(Math.min(...shares)).toBeGreaterThan(0);
  }
});
