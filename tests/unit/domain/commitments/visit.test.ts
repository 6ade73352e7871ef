import { expect, test } from 'vitest';
import { readVisit, turnedSince, writeVisit } from '../../../../src/domain/commitments/visit.ts';

test('a visit is kept as a day and a number, and read again', () => {
  const visit = { day: '2026-11-21', changes: 43 };
  expect(readVisit(writeVisit(visit))).toEqual(visit);
});

test.each([null, '', 'yes', '2026-02-30 4', '2026-11-21', '2026-11-21 -1', '2026-11-21 4 5', '{"day":"2026-11-21"}'])(
  'of %j nothing is believed',
  (words) => {
    expect(readVisit(words)).toBeNull();
  },
);

test.each([
  ['2025-12-31', '2025-12-31', '2026-01-01', 'overdue'],
  ['2025-12-31', '2026-01-01', '2026-01-08', null],
  ['2026-03-31', '2025-12-30', '2026-01-07', 'soon'],
  ['2026-03-31', '2026-01-07', '2026-01-14', null],
  // From later to overdue, where nobody looked in between.
  ['2025-12-31', '2025-01-01', '2026-06-01', 'overdue'],
] as const)('what is due on %s, was looked at on %s and again on %s, is news as %s', (on, before, now, news) => {
  expect(turnedSince({ on, quote: on }, { day: before, changes: 0 }, now)).toBe(news);
});
