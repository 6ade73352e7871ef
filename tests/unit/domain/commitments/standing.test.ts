import { describe, expect, test } from 'vitest';
import {
  everTimesOf,
  sayStanding,
  sayTime,
  standingOf,
  standings,
  timesOf,
  timeValues,
} from '../../../../src/domain/commitments/standing.ts';
import type { Due } from '../../../../src/schemas/claims/commitment.ts';

const on = (day: string): Due => ({ on: day, quote: day });
const every = (rhythm: 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'two-years'): Due => ({
  every: rhythm,
  quote: rhythm,
});
const counted: Due = { within: 15, unit: 'working-day', from: '收到之日', quote: '自收到之日起15个工作日内' };

describe('what a text promises by a day', () => {
  test.each([
    // 2024年底前: the last day of the year is still in time.
    ['2024', '2024-12-31', 'soon'],
    ['2024', '2025-01-01', 'overdue'],
    ['2025-12-31', '2026-11-28', 'overdue'],
    ['2025-12-31', '2025-10-02', 'soon'],
    ['2025-12-31', '2025-10-01', 'later'],
    // Ninety days over a leap day, and over none.
    ['2024-05-01', '2024-02-01', 'soon'],
    ['2024-05-01', '2024-01-31', 'later'],
    ['2025-05-01', '2025-01-31', 'soon'],
    ['2024-02', '2024-02-29', 'soon'],
    ['2024-02', '2024-03-01', 'overdue'],
    ['2027-02-26', '2026-11-28', 'soon'],
    ['2027-02-27', '2026-11-28', 'later'],
  ])('%s is on %s %s', (due, day, standing) => {
    expect(standingOf(on(due), day)).toBe(standing);
  });
});

test.each([
  [every('week'), '2026-12-31', 'soon'],
  [every('month'), '2024-02-01', 'soon'],
  [every('quarter'), '2026-10-01', 'later'],
  [every('quarter'), '2026-10-02', 'soon'],
  [every('half-year'), '2026-07-01', 'later'],
  [every('year'), '2026-10-02', 'soon'],
  [every('year'), '2026-10-01', 'later'],
  [every('two-years'), '2026-12-31', 'later'],
  [counted, '2099-01-01', 'later'],
  [null, '2026-11-28', 'undated'],
])('%j is on %s %s', (due, day, standing) => {
  expect(standingOf(due, day)).toBe(standing);
});

test('who looks further ahead sees more', () => {
  expect(standingOf(on('2027-05-28'), '2026-11-28', 181)).toBe('soon');
  expect(standingOf(on('2027-05-29'), '2026-11-28', 181)).toBe('later');
});

test('what is overdue or due soon is asked for as dated too, and on no day as something it can never be', () => {
  const dues = [on('2025'), on('2026-12-15'), every('week'), every('year'), every('two-years'), counted, null];
  expect(dues.map((due) => timesOf(due, '2026-11-28'))).toEqual([
    ['overdue', 'dated'],
    ['soon', 'dated'],
    ['soon', 'dated'],
    ['soon', 'dated'],
    ['dated'],
    ['dated'],
    ['undated'],
  ]);
  for (const due of dues) {
    for (const day of ['2020-01-01', '2026-01-01', '2026-11-28', '2030-12-31']) {
      expect(everTimesOf(due)).toEqual(expect.arrayContaining(timesOf(due, day)));
    }
  }
});

test('every time and every standing has words of its own', () => {
  expect(timeValues.map(sayTime)).toEqual(['期限已过', '90天内到期', '写了期限', '未写期限']);
  expect(standings.map(sayStanding)).toEqual(['期限已过', '90天内到期', '90天内不到期', '未写期限']);
});
