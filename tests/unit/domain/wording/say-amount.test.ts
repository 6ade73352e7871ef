import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers } from '../../../../src/domain/amounts/read-numbers.ts';
import { sayAmount, sayPurpose, sayValue } from '../../../../src/domain/wording/say-amount.ts';
import { purpose, unit, type Amount } from '../../../../src/schemas/claims/amount.ts';

test.each<[string, Pick<Amount, 'value' | 'unit' | 'approximate'>]>([
  ['1500元/人·月', { value: 1500, unit: 'CNY/person/month' }],
  ['1000元/人·年', { value: 1000, unit: 'CNY/person/year' }],
  ['9999元', { value: 9999, unit: 'CNY' }],
  ['1万元', { value: 10_000, unit: 'CNY' }],
  ['5.45万元', { value: 54_500, unit: 'CNY' }],
  ['5303.06万元', { value: 53_030_600, unit: 'CNY' }],
  ['1.234567万元', { value: 12_345.67, unit: 'CNY' }],
  ['约5000万元', { value: 50_000_000, unit: 'CNY', approximate: '约' }],
  ['70余万元', { value: 700_000, unit: 'CNY', approximate: '余' }],
  ['300多元', { value: 300, unit: 'CNY', approximate: '多' }],
  ['35%', { value: 35, unit: 'percent' }],
])('an amount is said %s', (said, amount) => {
  expect(sayAmount(amount)).toBe(said);
});

test('a count keeps its figures, with the word that makes it approximate where print has it', () => {
  expect(sayValue(396, '近', '名')).toBe('近396名');
  expect(sayValue(90, '余', '名')).toBe('90余名');
  expect(sayValue(14_021, undefined, '人')).toBe('14021人');
});

test('nothing is lost in saying: what is said reads as the value', () => {
  const fen = fc.integer({ min: 1, max: 1e13 });
  fc.assert(
    fc.property(
      fen,
      fc.constantFrom(...unit.options),
      fc.constantFrom(undefined, '约', '余'),
      (cents, measure, approximate) => {
        const value = cents / 100;
        expect(readNumbers(sayAmount({ value, unit: measure, approximate }))).toEqual([value]);
      },
    ),
  );
});

test('no two purposes are said alike', () => {
  expect(new Set(purpose.options.map(sayPurpose)).size).toBe(purpose.options.length);
});
