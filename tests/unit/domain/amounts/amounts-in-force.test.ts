import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountsInForce } from '../../../../src/domain/amounts/amounts-in-force.ts';
import { isDay } from '../../../../src/domain/time/day.ts';
import type { Amount } from '../../../../src/schemas/claims/amount.ts';
import type { Region } from '../../../../src/schemas/wording/vocabulary.ts';
import { madeAmount } from '../../made-claims.ts';

const regions = new Map<string, Region>(
  (
    [
      ['china', null],
      ['province', 'china'],
      ['town', 'province'],
      ['other-town', 'province'],
    ] as const
  ).map(([id, within]) => [id, { id, name: id, within }]),
);
const on = (day: string, amounts: Partial<Amount>[], place = 'town') => {
  const made = amounts.map((about, i) => madeAmount({ id: `amount-${i}`, region: 'province', ...about }));
  const { inForce, unsettled } = amountsInForce(made, day, place, regions);
  return { inForce: inForce.map(({ id }) => id), unsettled: unsettled.map(({ id }) => id) };
};
const NONE = { inForce: [], unsettled: [] };
const IN_FORCE = { inForce: ['amount-0'], unsettled: [] };
const UNSETTLED = { inForce: [], unsettled: ['amount-0'] };

test.each<[day: string, about: Partial<Amount>, expected: object, why: string]>([
  ['2023-09-30', { from: '2023-10-01' }, NONE, 'the day before it begins: none'],
  ['2023-10-01', { from: '2023-10-01' }, IN_FORCE, 'from its first day on'],
  ['2023-10-01', { from: '2023-10' }, IN_FORCE, 'a month counts from its first day'],
  ['2023-09-30', { from: '2023-10' }, NONE, 'the day before the month: none'],
  ['2022-12-31', { from: '2023' }, NONE, 'the day before the year: none'],
  ['2023-01-01', { from: '2023' }, UNSETTLED, 'in the year itself, since which month is not stated'],
  ['2023-12-30', { from: '2023' }, UNSETTLED, 'until the last day but one of the year'],
  ['2023-12-31', { from: '2023' }, IN_FORCE, 'on the last day of the year it has begun'],
  ['2025-05-21', { from: null }, UNSETTLED, 'since when is not stated: never taken for in force'],
  ['2025-03-31', { from: '2025-01', until: '2025-03' }, IN_FORCE, 'through its last month'],
  ['2025-04-01', { from: '2025-01', until: '2025-03' }, NONE, 'the day after it ends: none'],
  ['2025-04-01', { from: null, until: '2025-03-31' }, NONE, 'after its end, whenever it began: none'],
  ['2025-03-31', { from: null, until: '2025-03-31' }, UNSETTLED, 'before its end, since when is not stated'],
])('on %s %o', (day, about, expected) => {
  expect(on(day, [about])).toEqual(expected);
});

test('a place has its own amounts and those of the places around it', () => {
  const amounts = ['china', 'province', 'town', 'other-town'].map((region) => ({ region, from: '2020' }));
  expect(on('2024-01-01', amounts, 'town').inForce).toEqual(['amount-0', 'amount-1', 'amount-2']);
  expect(on('2024-01-01', amounts, 'province').inForce).toEqual(['amount-0', 'amount-1']);
});

test('a place with no amount has none, whatever its neighbours pay', () => {
  expect(on('2024-01-01', [{ region: 'other-town', from: '2020' }])).toEqual(NONE);
  expect(on('2024-01-01', [])).toEqual(NONE);
});

test('standards that hold at once are all told', () => {
  expect(on('2024-01-01', [{ from: '2020' }, { from: '2023', value: 1800 }, { from: null }])).toEqual({
    inForce: ['amount-0', 'amount-1'],
    unsettled: ['amount-2'],
  });
});

test('on the day of change the old standard ends and the new one begins', () => {
  const change = [{ until: '2023-09-30', from: '2020' }, { from: '2023-10-01' }];
  expect(on('2023-09-30', change).inForce).toEqual(['amount-0']);
  expect(on('2023-10-01', change).inForce).toEqual(['amount-1']);
});

test('what has begun stays in force as long as no end is stated', () => {
  const day = fc
    .tuple(fc.integer({ min: 2015, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
    .filter(isDay);
  fc.assert(
    fc.property(day, day, day, (from, one, other) => {
      const [earlier, later] = [one, other].sort() as [string, string];
      if (on(earlier, [{ from }]).inForce.length) expect(on(later, [{ from }])).toEqual(IN_FORCE);
    }),
  );
});
