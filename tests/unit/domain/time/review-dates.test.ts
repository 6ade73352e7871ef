import { describe, expect, test } from 'vitest';
import { reviewDates } from '../../../../src/domain/time/review-dates.ts';
import { sayReviewDate } from '../../../../src/domain/wording/say-review-date.ts';

describe('the days to look again', () => {
  test('are every year from a year from now, without a birth date', () => {
    expect(reviewDates('2025-06-01', null)).toEqual([{ kind: 'yearly', on: '2026-06-01' }]);
  });

  test('are every year up to the 18th birthday, and that day', () => {
    expect(reviewDates('2025-06-01', '2016-02-29')).toEqual([
      { kind: 'yearly', on: '2026-06-01', until: '2034-02-28' },
      { kind: 'adult', on: '2034-02-28' },
    ]);
  });

  test('are the 18th birthday alone where it comes within the year', () => {
    expect(reviewDates('2025-06-01', '2008-06-01')).toEqual([{ kind: 'adult', on: '2026-06-01' }]);
    expect(reviewDates('2025-06-01', '2007-06-02')).toEqual([{ kind: 'adult', on: '2025-06-02' }]);
  });

  test('are none from the 18th birthday on', () => {
    expect(reviewDates('2025-06-01', '2007-06-01')).toEqual([]);
  });
});

test('a day to look again is said with the day, and up to when', () => {
  expect(sayReviewDate({ kind: 'yearly', on: '2026-06-01' })).toBe('2026年6月1日起每年一次：情况会变，再核对一次。');
  expect(sayReviewDate({ kind: 'yearly', on: '2026-06-01', until: '2034-02-28' })).toBe(
    '2026年6月1日起每年一次：情况会变，再核对一次，到2034年2月28日为止。',
  );
  expect(sayReviewDate({ kind: 'adult', on: '2034-02-28' })).toBe(
    '2034年2月28日满18周岁：要求未满18周岁的条件从这天起不再符合，请提前再核对一次。',
  );
});
