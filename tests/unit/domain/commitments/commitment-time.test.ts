import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfPeriod, hasDay, sayTiming, timingOf } from '../../../../src/domain/commitments/commitment-time.ts';
import type { Interval } from '../../../../src/schemas/claims/commitment.ts';
import { lastDay } from '../../../../src/domain/time/day.ts';

const calendar: string[] = [];
for (let time = Date.UTC(2024, 0, 1); time <= Date.UTC(2027, 11, 31); time += 86_400_000) {
  calendar.push(new Date(time).toISOString().slice(0, 10));
}
const rhythms = ['year', 'half-year', 'quarter', 'month'] as const;
const fifteen = { within: 15, unit: 'working-day', from: '收到之日', quote: '自收到之日起15个工作日内' } as const;
const on = (day: string) => ({ on: day, quote: day });
const every = (period: Interval) => ({ every: period, quote: period });

describe('a due day', () => {
  test.each([
    ['2025-12-31', '2025-12-30', 'due'],
    ['2025-12-31', '2025-12-31', 'due'],
    ['2025-12-31', '2026-01-01', 'overdue'],
    ['2024-02-29', '2024-02-29', 'due'],
    ['2024-02-29', '2024-03-01', 'overdue'],
  ])('%s is on %s %s: it is not over until it is past', (due, day, kind) => {
    expect(timingOf(on(due), day)).toEqual({ kind, on: due });
  });

  test.each([
    ['2025', '2025-12-31', '2026-01-01'],
    ['2025-06', '2025-06-30', '2025-07-01'],
    ['2024-02', '2024-02-29', '2024-03-01'],
    ['2025-02', '2025-02-28', '2025-03-01'],
  ])('that says no more than %s is %s, and over on %s', (due, last, after) => {
    expect(timingOf(on(due), last)).toEqual({ kind: 'due', on: last });
    expect(timingOf(on(due), after)).toEqual({ kind: 'overdue', on: last });
  });

  test('is over on every day behind it and on no other, from 2024 to 2027', () => {
    const due = fc.constantFrom(...calendar).chain((day) => fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4)));
    fc.assert(
      fc.property(due, (day) => {
        const last = calendar.indexOf(lastDay(day));
        expect(calendar.findIndex((today) => timingOf(on(day), today).kind === 'overdue')).toBe(
          last === calendar.length - 1 ? -1 : last + 1,
        );
        expect(calendar.filter((today) => timingOf(on(day), today).kind === 'due')).toHaveLength(last + 1);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a rhythm', () => {
  test.each([
    ['year', '2026-01-01', '2026-12-31'],
    ['year', '2026-12-31', '2026-12-31'],
    ['quarter', '2026-01-01', '2026-03-31'],
    ['quarter', '2026-03-31', '2026-03-31'],
    ['quarter', '2026-04-01', '2026-06-30'],
    ['quarter', '2026-09-30', '2026-09-30'],
    ['quarter', '2026-11-22', '2026-12-31'],
    ['month', '2024-02-01', '2024-02-29'],
    ['month', '2025-02-28', '2025-02-28'],
    ['month', '2026-04-30', '2026-04-30'],
    ['half-year', '2026-01-01', '2026-06-30'],
    ['half-year', '2026-07-01', '2026-12-31'],
    ['week', '2026-11-23', '2026-11-29'],
    ['week', '2026-11-29', '2026-11-29'],
    ['week', '2026-12-28', '2027-01-03'],
  ] as const)('of every %s is on %s next due on %s', (period, day, next) => {
    expect(timingOf(every(period), day)).toEqual({ kind: 'recurring', every: period, next });
  });

  test('is next due on or behind the day, in its period, on the last day of that, from 2024 to 2027', () => {
    const length = { year: 366, 'half-year': 184, quarter: 92, month: 31 };
    for (const period of rhythms) {
      for (const [i, day] of calendar.entries()) {
        const end = endOfPeriod(period, day);
        const at = calendar.indexOf(end);
        expect(at - i).toBeGreaterThanOrEqual(0);
        expect(at - i).toBeLessThan(length[period]);
        // The day after begins the next period, so that this one ends there and not before.
        expect(endOfPeriod(period, end)).toBe(end);
        if (at + 1 < calendar.length) expect(calendar[at + 1]).toMatch(period === 'year' ? /-01-01$/ : /-01$/);
      }
    }
  });

  test('ends every quarter in March, June, September or December', () => {
    expect([...new Set(calendar.map((day) => endOfPeriod('quarter', day).slice(5)))]).toEqual([
      '03-31',
      '06-30',
      '09-30',
      '12-31',
    ]);
  });

  test('is never over', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rhythms), fc.constantFrom(...calendar), (period, day) => {
        expect(timingOf(every(period), day).kind).toBe('recurring');
      }),
    );
  });
});

test('what is counted from an event is never over, and no calendar holds it', () => {
  expect(timingOf(fifteen, '2099-01-01')).toEqual({ kind: 'counted', due: fifteen });
  expect([fifteen, every('two-years'), null].map(hasDay)).toEqual([false, false, false]);
  expect([on('2026'), every('week'), every('half-year')].map(hasDay)).toEqual([true, true, true]);
});

test('a commitment without a due date has none on any day', () => {
  expect(timingOf(null, '2026-11-22')).toEqual({ kind: 'none' });
});

test.each([
  [null, '2026-11-22', '原文未定期限'],
  [on('2025-12-31'), '2025-12-31', '2025年12月31日到期'],
  [on('2025'), '2026-11-22', '2025年12月31日，期限已过'],
  [every('year'), '2026-11-22', '每年，本期至2026年12月31日'],
  [every('quarter'), '2026-02-01', '每季度，本期至2026年3月31日'],
  [every('month'), '2026-02-01', '每月，本期至2026年2月28日'],
  [every('half-year'), '2026-02-01', '每半年，本期至2026年6月30日'],
  [every('week'), '2026-02-01', '每周，本期至2026年2月1日'],
  [every('two-years'), '2026-02-01', '每两年'],
  [fifteen, '2026-02-01', '自收到之日起15个工作日内'],
])('%j is told on %s as %s', (due, day, words) => {
  expect(sayTiming(timingOf(due, day))).toBe(words);
});
