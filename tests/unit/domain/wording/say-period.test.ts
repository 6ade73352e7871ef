import { expect, test } from 'vitest';
import { sayPeriod } from '../../../../src/domain/wording/say-period.ts';

test.each([
  ['2023', null, '2023年起'],
  [null, '2025-03', '至2025年3月'],
  ['2025-01', '2025-03', '2025年1月至2025年3月'],
  ['2024', '2024', '2024年'],
  [null, null, '起止时间原文未载明'],
])('from %s until %s is said %s', (from, until, said) => {
  expect(sayPeriod({ from, until })).toBe(said);
});
