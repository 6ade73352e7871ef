import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findConflicts } from '../../../../src/domain/amounts/find-conflicts.ts';
import type { Amount } from '../../../../src/schemas/claims/amount.ts';
import { madeAmount } from '../../made-claims.ts';

const regions = new Map(
  [
    { id: 'china', name: '全国', within: null },
    { id: 'shaanxi', name: '陕西省', within: 'china' },
    { id: 'xian', name: '西安市', within: 'shaanxi' },
    { id: 'hanzhong', name: '汉中市', within: 'shaanxi' },
  ].map((region) => [region.id, region]),
);
const province = madeAmount({ id: 'province', value: 1800, region: 'shaanxi', from: '2023' });
const city = madeAmount({ id: 'city', value: 1500, region: 'xian' });
const pairs = (...amounts: Amount[]) => findConflicts(amounts, regions).map(({ one, other }) => [one.id, other.id]);

test('two standards for one payee, with ground and days in common, conflict if their values differ', () => {
  expect(findConflicts([province, city], regions)).toEqual([{ payee: 'orphan', one: province, other: city }]);
});

test('a silent end counts as open', () => {
  expect(pairs(province, { ...city, from: null, until: '2023' })).toEqual([['province', 'city']]);
  expect(pairs(province, { ...city, from: '2099', until: null })).toEqual([['province', 'city']]);
});

test.each<[string, Partial<Amount>]>([
  ['the same value', { value: 1800 }],
  ['another payee', { payee: 'child-welfare-director' }],
  ['another unit', { unit: 'CNY/person/year' }],
  ['another purpose', { purpose: 'increase' }],
  ['an end before the other begins', { until: '2022' }],
])('%s is no conflict', (_, about) => {
  expect(pairs(province, { ...city, ...about })).toEqual([]);
});

test('places side by side do not conflict', () => {
  expect(pairs({ ...city, value: 1, region: 'hanzhong' }, city)).toEqual([]);
});

test('each pair is found once', () => {
  expect(pairs(province, city, { ...city, id: 'third', value: 1 })).toEqual([
    ['province', 'city'],
    ['province', 'third'],
    ['city', 'third'],
  ]);
});

test('the pairs do not depend on the order of the amounts', () => {
  const day = fc.constantFrom(null, '2022', '2023-05', '2024');
  const amount = fc
    .record({
      id: fc.uuid(),
      value: fc.constantFrom(100, 200),
      region: fc.constantFrom(...regions.keys()),
      purpose: fc.constantFrom('standard' as const, 'total' as const),
      from: day,
      until: day,
    })
    .map(madeAmount);
  const asSet = (amounts: Amount[]) => new Set(pairs(...amounts).map((pair) => pair.sort().join()));
  fc.assert(
    fc.property(fc.uniqueArray(amount, { selector: ({ id }) => id, maxLength: 8 }), (amounts) => {
      expect(asSet([...amounts].reverse())).toEqual(asSet(amounts));
    }),
  );
});
