import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, squeeze } from '../../../../src/search/query/fold.ts';

test('width and case are one', () => {
  expect(fold('ＡＢｃ１２％').text).toBe('abc12%');
});

test('brackets and quotation marks of every style are one', () => {
  expect(fold('〔［[（(【〈《“').text).toBe('(((((((((');
  expect(fold('〕］]）)】〉》”').text).toBe('(((((((((');
});

test.each([
  ['1,800元', '1800元'],
  ['１，８００元', '1800元'],
  ['1,234,567', '1234567'],
  ['1,2', '1,2'],
  ['2019,2020', '2019,2020'],
  ['一,800', '一,800'],
])('a comma is dropped only between the thousands of a number: %s', (text, folded) => {
  expect(fold(text).text).toBe(folded);
});

test('each character knows where it was made', () => {
  expect(fold('1,800㎡')).toEqual({ text: '1800m2', from: [0, 2, 3, 4, 5, 5] });
});

test('white space and brackets go, but for a blank that keeps two numbers apart', () => {
  expect(squeeze('陕民函〔2024〕 133 号').text).toBe('陕民函2024 133号');
  expect(squeeze('村（居）民 委员会').text).toBe('村居民委员会');
  expect(squeeze(' （2个）').text).toBe('2个');
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = fold(text).text;
      expect(fold(once).text).toBe(once);
    }),
  );
});

test('every character of the outcome has a place in the original, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { text: squeezed, from } = squeeze(text);
      expect(from).toHaveLength(squeezed.length);
      expect(from).toEqual([...from].sort((a, b) => a - b));
      for (const at of from) expect(at).toBeLessThan(text.length);
    }),
  );
});
