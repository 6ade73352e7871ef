import { expect, test } from 'vitest';
import { datedCommitments } from '../../../../src/views/commitments/dated-commitments.ts';
import { madeLedger } from '../../exports/made-ledger.ts';

test('the picture of time has what is due on a day or has evidence, and says how many it leaves out', () => {
  const { dated, rest, marks } = datedCommitments(madeLedger());
  expect(dated.map(({ id }) => id)).toEqual(['mending']);
  expect(rest).toBe(6);
  expect(marks).toEqual([
    { id: 'mending', name: '办理mending', said: '2024-05-22', evidence: ['2026-03-01'], due: '2025' },
  ]);
});
