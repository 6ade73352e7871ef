import { expect, test } from 'vitest';
import { roundBodies } from '../../../../src/views/commitments/round.ts';
import { madeCommitments, madeLedger, promise } from '../../exports/made-ledger.ts';

test('a round goes to the bodies that have something due, those with most to answer first', () => {
  const due = { on: '2025-06-30', quote: '2025年底前' };
  const library = madeLedger({
    commitments: [
      promise('reply', {
        id: 'bureau-one',
        at: '#1',
        quote: '确保2025年底前完成整改',
        marker: '确保',
        by: ['bureau'],
        due,
      }),
      ...madeCommitments,
    ],
  });
  expect(roundBodies(library).map(({ id, commitments }) => [id, commitments.map((one) => one.id)])).toEqual([
    ['office', ['mending', 'visits', 'reports', 'training']],
    ['bureau', ['bureau-one']],
  ]);
});
