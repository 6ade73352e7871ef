import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDays, firstDay, isDay, lastDay, sayDay } from '../../../../src/domain/time/day.ts';

const calendar: string[] = [];
for (let time = Date.UTC(2000, 0, 1); time <= Date.UTC(2030, 11, 31); time += 86_400_000) {
  calendar.push(new Date(time).toISOString().slice(0, 10));
}
const day = fc.constantFrom(...calendar).chain((whole) => fc.constantFrom(whole, whole.slice(0, 7), whole.slice(0, 4)));

describe('a day', () => {
  test('is every day of the calendar, every month and every year', () => {
    expect(calendar).toHaveLength(11_323);
    const all = calendar.flatMap((whole) => [whole, whole.slice(0, 7), whole.slice(0, 4)]);
    expect(all.filter((text) => !isDay(text))).toEqual([]);
  });

  test('is nothing but those', () => {
    const known = new Set(calendar);
    const dates = Array.from({ length: 34 }, (_, i) => String(i).padStart(2, '0'));
    const made = ['2023', '2024'].flatMap((year) =>
      dates.slice(0, 15).flatMap((month) => dates.map((date) => `${year}-${month}-${date}`)),
    );
    expect(made.filter((text) => isDay(text) !== known.has(text))).toEqual([]);
  });

  test.each([
    '2026-02-30',
    '2023-02-29',
    '2026-00',
    '2026-13',
    '2026-1',
    '2026-1-1',
    '26-01-01',
    '2026/01/01',
    '',
    '2026-01-01T00:00',
    '9999-99-99',
  ])('is not `%s`', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('what a day may mean', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-04', '2024-04-01', '2024-04-30'],
    ['2024-04-05', '2024-04-05', '2024-04-05'],
  ])('%s goes from %s to %s', (text, first, last) => {
    expect([firstDay(text), lastDay(text)]).toEqual([first, last]);
  });

  test('is a span of whole days of the calendar', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(calendar).toContain(firstDay(text));
        expect(calendar).toContain(lastDay(text));
        expect(firstDay(text) <= lastDay(text)).toBe(true);
      }),
    );
  });
});

describe('the order of days', () => {
  test('puts the earlier first, and the vaguer before the sharper', () => {
    const days = ['2024', '2023-12-31', '2024-01-01', '2023', '2024-01', '2023-12'];
    expect(days.sort(compareDays)).toEqual(['2023', '2023-12', '2023-12-31', '2024', '2024-01', '2024-01-01']);
  });

  test('is total: only the same days are equal, the reverse is the opposite, and it carries over', () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect(compareDays(a, b) === 0).toBe(a === b);
        expect(Math.sign(compareDays(a, b))).toBe(-Math.sign(compareDays(b, a)) + 0);
        expect(compareDays(a, b) < 0 && compareDays(b, c) < 0 && compareDays(a, c) >= 0).toBe(false);
      }),
    );
  });
});

test.each([
  ['2023', '2023年'],
  ['2023-10', '2023年10月'],
  ['2023-01-09', '2023年1月9日'],
])('%s is said %s', (text, said) => {
  expect(sayDay(text)).toBe(said);
});
