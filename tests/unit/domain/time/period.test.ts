import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodsMeet, type Period } from '../../../../src/domain/time/period.ts';

const span = (from: string | null, until: string | null): Period => ({ from, until });

test.each([
  ['one day in common', span('2023-01', '2023-03'), span('2023-03-31', '2024')],
  ['a year and a month in it', span('2023', '2023'), span('2023-06', '2023-06')],
  ['a span inside another', span('2020', '2030'), span('2023-01', '2023-02')],
  ['two open ends', span('2030', null), span('2020', null)],
  ['two open beginnings', span(null, '2020'), span(null, '2030')],
  ['a span of which nothing is known', span(null, null), span('2023-01-01', '2023-01-01')],
])('spans meet: %s', (_, a, b) => {
  expect([periodsMeet(a, b), periodsMeet(b, a)]).toEqual([true, true]);
});

test.each([
  ['the next day', span('2023', '2023'), span('2024-01-01', null)],
  ['the next month', span(null, '2024-02'), span('2024-03', null)],
])('spans do not meet: %s', (_, a, b) => {
  expect([periodsMeet(a, b), periodsMeet(b, a)]).toEqual([false, false]);
});

test('an open end never keeps spans apart that met before', () => {
  const day = fc.option(fc.constantFrom('2020', '2021-03', '2021-03-15', '2022', '2023-12-31'));
  const any = fc.record({ from: day, until: day });
  fc.assert(
    fc.property(any, any, (a, b) => {
      fc.pre(periodsMeet(a, b));
      expect(periodsMeet({ ...a, until: null }, b) && periodsMeet({ ...a, from: null }, b)).toBe(true);
    }),
  );
});
