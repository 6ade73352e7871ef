import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutMatrix } from '../../../../src/domain/pictures/lay-out-matrix.ts';

const names = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 12 });

test('a dot stands where a row and a column meet, and says both', () => {
  const { dots, rows, columns } = layOutMatrix(['失踪', '失学'], ['公安', '教育'], (row, column) => row === column);
  expect(dots).toEqual([
    { x: columns[0]?.x, y: rows[0]?.y, says: '公安：失踪' },
    { x: columns[1]?.x, y: rows[1]?.y, says: '教育：失学' },
  ]);
});

test('everything stands inside the picture, and no two rows or columns in one place', () => {
  fc.assert(
    fc.property(names, names, (rows, columns) => {
      const picture = layOutMatrix(rows, columns, () => true);
      const letters = picture.columns.flatMap((column) => column.letters.map(({ y }) => y));
      for (const y of [...picture.rows.map((row) => row.y), ...letters]) {
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(picture.height);
      }
      expect(new Set(picture.rows.map(({ y }) => y)).size).toBe(rows.length);
      expect(new Set(picture.columns.map(({ x }) => x)).size).toBe(columns.length);
      expect(picture.dots).toHaveLength(rows.length * columns.length);
    }),
  );
});
