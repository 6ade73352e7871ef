import { expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/time/add-days.ts';
import { sayAge } from '../../../../src/domain/time/say-age.ts';

test.each([
  ['2021-09-28', '2026-11-28', '5年2个月'],
  ['2021-09-29', '2026-11-28', '5年1个月'],
  ['2025-11-28', '2026-11-28', '1年'],
  ['2026-10-28', '2026-11-28', '1个月'],
  ['2026-10-29', '2026-11-28', '不到1个月'],
  ['2024-02-29', '2025-02-28', '1年'],
  ['2024-01-31', '2024-02-29', '1个月'],
  ['2025', '2026-11-28', '10个月'],
  ['2026-12', '2026-11-28', '不到1个月'],
])('what stands since %s is on %s %s old', (from, day, age) => {
  expect(sayAge(from, day)).toBe(age);
});

test('days are counted over the ends of months and years, and a leap day', () => {
  expect([addDays('2024-02-28', 1), addDays('2026-12-31', 1), addDays('2026-01-01', -1)]).toEqual([
    '2024-02-29',
    '2027-01-01',
    '2025-12-31',
  ]);
});
