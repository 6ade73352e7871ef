import { expect, test } from 'vitest';
import { faultOfAnswerBy } from '../../../../src/domain/letter/letter-fields.ts';

test('a day by which to answer that has passed is told', () => {
  expect(faultOfAnswerBy('2026-11-27', '2026-11-28')).toBe(
    '答复期限2026年11月27日已经过了，今天是2026年11月28日。改成今天或者以后的一天；改好以前，信里不写答复期限。',
  );
});

test('what is no day is told', () => {
  expect(faultOfAnswerBy('2026-02-30', '2026-11-28')).toBe(
    '答复期限“2026-02-30”不是一个日期。写成“2026-11-28”这样的年月日。',
  );
  expect(faultOfAnswerBy('2026-12', '2026-11-28')).toBe(
    '答复期限“2026-12”不是一个日期。写成“2026-11-28”这样的年月日。',
  );
});

test.each(['', '2026-11-28', '2028-02-29'])('“%s” can stand', (day) => {
  expect(faultOfAnswerBy(day, '2026-11-28')).toBeNull();
});
