import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactPhrase, exactPlaces, exactTokens } from '../../../../src/search/exact/exact-tokens.ts';

test('characters, digits and marks stand apart, each a word of its own', () => {
  expect(exactTokens('第9条')).toBe('第 9 条');
  const [one, comma, other] = exactTokens('甲，乙').split(' ');
  expect([one, other]).toEqual(['甲', '乙']);
  expect(comma).toMatch(/^\p{L}$/u);
});

test('width and case are no difference, another mark is', () => {
  expect(exactTokens('ＡＢ１２（）')).toBe(exactTokens('ab12()'));
  expect(exactTokens('甲、乙')).not.toBe(exactTokens('甲，乙'));
  expect(exactTokens('甲 乙')).not.toBe(exactTokens('甲乙'));
});

test('signs that print nothing are not looked for', () => {
  expect(exactTokens('甲\u200b乙')).toBe('甲 乙');
});

test('a query is asked as a phrase; one that holds nothing is not asked', () => {
  expect(exactPhrase(' 儿童 ')).toBe('"儿 童"');
  expect(exactPhrase(' \u200b ')).toBe('');
});

test('no two marks that texts print stand for one', () => {
  const marks = [...'、，。；：？！—…“”‘’（）〔〕【】《》〈〉·～％+-/*=<>[]{}|_^`~@#$&"\'\\'].map((mark) =>
    mark.normalize('NFKC'),
  );
  const single = [...new Set(marks.filter((mark) => [...mark].length === 1))];
  expect(new Set(single.map(exactTokens)).size).toBe(single.length);
});

const words = fc.string({ unit: fc.constantFrom(...'甲乙丙，。１1aA（ 𠮷ﬁ') });

test('places are where a plain scan of what is compared finds them, in the characters of the text', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.integer({ min: 1, max: 4 }), (text, at, length) => {
      const characters = [...text];
      fc.pre(characters.length > 0);
      const start = at % characters.length;
      const query = characters.slice(start, start + length).join('');
      const places = exactPlaces(text, query);
      expect(places.length).toBeGreaterThan(0);
      for (const { start: from, end } of places) {
        expect(exactTokens(text.slice(from, end))).toBe(exactTokens(query));
      }
    }),
  );
});
