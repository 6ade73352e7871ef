import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayHan } from '../../../../src/domain/numbering/say-han.ts';
import { readNumbers } from '../../../../src/domain/amounts/read-numbers.ts';

test.each([
  ['2.7万元', [27_000]],
  ['救助资金 5303.06 万元', [53_030_600]],
  ['70余万元', [700_000]],
  ['300多万元', [3_000_000]],
  ['1.5亿元', [150_000_000]],
  ['1,800元', [1800]],
  ['1,234,567.89元', [1_234_567.89]],
  ['1,8000元', [1, 8000]],
  ['近396名孤儿、1171名', [396, 1171]],
  ['100，200元', [100, 200]],
  ['按35:65分担', [35, 65]],
  ['八大行动', [8]],
  ['二十三个', [23]],
  ['两次、双千', [2, 2]],
  ['3场次和四类', [3, 4]],
  ['没有数', []],
])('`%s` reads as its numbers in order', (words, numbers) => {
  expect(readNumbers(words)).toEqual(numbers);
});

test('hundredths of 万 leave no dust', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e7 }), (hundredths) => {
      const printed = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}万元`;
      expect(readNumbers(printed)).toEqual([hundredths * 100]);
    }),
  );
});

test('a Chinese numeral up to 99 reads as its value', () => {
  for (let value = 1; value <= 99; value++) expect(readNumbers(`${sayHan(value)}个`)).toEqual([value]);
});
