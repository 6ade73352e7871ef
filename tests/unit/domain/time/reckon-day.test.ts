import { expect, test } from 'vitest';
import { reckonDay, sayReckoned } from '../../../../src/domain/time/reckon-day.ts';

test.each(['2026-11-22', '2026-11-23', '2041-01-05'])(
  'due dates are reckoned from the day of the device, %s',
  (day) => {
    expect(reckonDay(day, '2026-11-22')).toBe(day);
  },
);

test('a device whose clock stands before the last look through the texts hides nothing that is overdue', () => {
  expect(reckonDay('1970-01-01', '2026-11-22')).toBe('2026-11-22');
  expect(sayReckoned('2026-11-21', '2026-11-22')).toBe(
    '这台设备的日期（2026年11月21日）不对，期限按2026年11月22日算。',
  );
  expect(sayReckoned('2026-11-22', '2026-11-22')).toBe('期限按今天（2026年11月22日）算。');
});
