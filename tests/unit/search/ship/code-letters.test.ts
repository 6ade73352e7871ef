import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../../../fixed-seed.ts';
import { anySigns } from '../../../any-signs.ts';
import { decode, encode } from '../../../../src/search/ship/code-letters.ts';

test('what is encoded is decoded as it was', () => {
  fc.assert(
    fc.property(anySigns(400), (text) => {
      expect(decode(encode(text))).toBe(text);
    }),
  );
});

test('the signs are of one byte each, and none that JSON or HTML would escape', () => {
  const { signs } = encode('没户口的孩子"<\\\n怎么办'.repeat(50));
  expect(signs).toMatch(/^[!-~]+$/);
  expect(signs).not.toMatch(/["<\\]/);
  expect(JSON.stringify(signs).length).toBe(signs.length + 2);
});

test('the most frequent letters take one sign, the others two, and all of many letters are told apart', () => {
  const letters = Array.from({ length: 3000 }, (_, i) => String.fromCodePoint(0x4e00 + i));
  const text = `${'的'.repeat(500)}${letters.join('')}`;
  const coded = encode(text);
  expect(coded.letters.startsWith('的')).toBe(true);
  expect(coded.single).toBeGreaterThan(0);
  expect(coded.signs.length).toBeLessThan(2 * text.length);
  expect(decode(coded)).toBe(text);
});

test('a text with too many different letters is refused', () => {
  const letters = Array.from({ length: 9000 }, (_, i) => String.fromCodePoint(0x4e00 + i));
  expect(() => encode(letters.join(''))).toThrow('The text has too many different letters.');
});
