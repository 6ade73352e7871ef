import { expect, test } from 'vitest';
import { departmentMatrix } from '../../../src/views/department-matrix.ts';

const told = (agency: string, at: string, says: string) => ({ agency, at, says, quote: says });
const library = {
  regions: new Map([['a', { name: '某市' }]]),
  agencies: new Map(['school', 'court', 'police'].map((id) => [id, { id }])),
  situations: [
    {
      data: {
        id: 'harm',
        others: [
          told('police', 'text#4.2', '出警'),
          told('police', 'text#4', '立案'),
          told('school', 'text#4.1', '报告'),
          told('court', 'text#40.1', '裁定'),
          told('court', 'other#4.1', '裁定'),
        ],
      },
    },
    { data: { id: 'elsewhere', others: [told('court', 'text#5', '裁定')] } },
  ],
} as never;

test('the matrix holds what stands under its part of its text, and only departments and situations with some', () => {
  const { departments, rows } = departmentMatrix(library, 'text#4');
  expect(departments.map(({ id }) => id)).toEqual(['school', 'police']);
  expect(rows.map(({ situation }) => situation.id)).toEqual(['harm']);
  const says = [...(rows[0]?.parts ?? [])].map(([id, parts]) => [id, parts.map((part) => part.says)]);
  expect(says).toEqual([
    ['police', ['出警', '立案']],
    ['school', ['报告']],
  ]);
});
