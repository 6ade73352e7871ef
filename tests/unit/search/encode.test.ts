import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode } from '../../../src/search/encode.ts';
import { wordsOfText } from '../../../src/search/segment.ts';

test('plain letters and digits stay, other characters become four digits of base 36', () => {
  expect(encode('1800')).toBe('1800');
  expect(encode('2.7')).toBe('2p7');
  expect(encode('儿童')).toBe(`h0${(0x513f).toString(36)}0${(0x7ae5).toString(36)}`);
});

test('what comes out is letters and digits only, so that nothing cuts it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of wordsOfText(text)) expect(encode(word)).toMatch(/^[a-z0-9]+$/);
    }),
  );
});

test('the start of a word is the start of its code', () => {
  expect(encode('儿童').startsWith(encode('儿'))).toBe(true);
  expect(encode('5.45').startsWith(encode('5'))).toBe(true);
});

test('another Han word has another code', () => {
  const word = fc.string({ unit: fc.constantFrom('儿', '童', '〇', '𠮷', '龥'), minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(encode(one) === encode(other)).toBe(one === other);
    }),
  );
});
