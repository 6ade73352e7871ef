import { expect, test } from 'vitest';
import { commitments } from '../../../../src/exports/api/tables/commitments.ts';
import { sameThings, threadsOf } from '../../../../src/library/commitments/thread-of.ts';
import { statement } from '../../../../src/schemas/claims/statement.ts';
import { thread } from '../../../../src/schemas/claims/thread.ts';
import { entry } from '../../small-corpus.ts';
import { madeLedger } from '../../exports/made-ledger.ts';

const threads = [
  entry(thread.parse({ id: 'staff', name: '人员', commitments: ['mending', 'staffing'] })),
  entry(thread.parse({ id: 'not-one', name: '走访', commitments: ['visits', 'staffing'], apart: '不是一件事。' })),
];
const said = statement.parse({
  id: 'office-2026',
  by: 'office',
  day: '2026-04-01',
  about: ['mending'],
  words: '整改已于上月完成。',
  from: '来函，2026年4月1日',
});

test('the same thing is told oldest first, wherever it is asked for', () => {
  const ledger = madeLedger({ threads });
  for (const id of ['mending', 'staffing'])
    expect(sameThings(ledger, id).map(({ name, commitments: said }) => [name, said.map((one) => one.id)])).toEqual([
      ['人员', ['staffing', 'mending']],
    ]);
});

test('what was found to be apart, or stands alone, is of no thread', () => {
  const ledger = madeLedger({ threads });
  expect(threadsOf(ledger, 'visits')).toEqual([]);
  expect(sameThings(ledger, 'visits')).toEqual([]);
});

test('words that name two things are of two threads, and of each apart', () => {
  const second = entry(thread.parse({ id: 'visiting', name: '走访', commitments: ['visits', 'staffing'] }));
  const ledger = madeLedger({ threads: [...threads, second] });
  expect(threadsOf(ledger, 'staffing')).toEqual(['staff', 'visiting']);
  expect(sameThings(ledger, 'visits').map(({ id }) => id)).toEqual(['visiting']);
  expect(commitments.rows(ledger).find(({ id }) => id === 'staffing')).toMatchObject({
    thread: 'staff',
    threads: ['staff', 'visiting'],
  });
});

test('the thread and what a body says of an item are published, and the state is what it was', () => {
  const rows = (about: Parameters<typeof madeLedger>[0]) =>
    commitments.rows(madeLedger(about)).find(({ id }) => id === 'mending');
  const bare = rows({});
  expect(bare).toMatchObject({ thread: null, threads: [], statements: [] });
  expect(rows({ threads, statements: [entry(said)] })).toEqual({
    ...bare,
    thread: 'staff',
    threads: ['staff'],
    statements: [{ by: 'office', day: '2026-04-01', words: '整改已于上月完成。', from: '来函，2026年4月1日' }],
  });
});
