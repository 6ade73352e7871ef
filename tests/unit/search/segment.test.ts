import fc from 'fast-check';
import { expect, test } from 'vitest';
import { probesOf, wordsOfQuery, wordsOfText } from '../../../src/search/segment.ts';

const han = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0x4e00, max: 0x9fff }).map((point) => String.fromCodePoint(point)),
    fc.constantFrom('〇', '々', '𠮷'),
  ),
  minLength: 1,
});

test('a run of Han characters is its pairs and its last character', () => {
  expect(wordsOfText('儿童主任')).toEqual(['儿童', '童主', '主任', '任']);
  expect(wordsOfText('县')).toEqual(['县']);
});

test('numbers and letters stay whole, thousands and decimals too', () => {
  expect(wordsOfText('每月1,800元，2.7万元，GB/T 9704，12345热线')).toEqual([
    ...['每月', '月', '1800', '元', '2.7', '万元', '元'],
    ...['gb', 't', '9704', '12345', '热线', '线'],
  ]);
});

test('punctuation and white space part words, brackets do not', () => {
  expect(wordsOfText('甲、乙 丙')).toEqual(['甲', '乙', '丙']);
  expect(wordsOfText('村（居）民')).toEqual(['村居', '居民', '民']);
});

test('a paragraph number is no decimal', () => {
  expect(wordsOfText('1.负责')).toEqual(['1', '负责', '责']);
});

test.each(['陕民函2024 133', '陕民函[2024]133', '陕民函（2024）133', '陕民函〔2024〕133', '陕民函〔2024〕133号'])(
  'the words of a 文号 stand in every printing of it: %s',
  (query) => {
    const words = wordsOfText('陕民函〔2024〕133号');
    expect(words).toEqual(['陕民', '民函', '函', '2024', '133', '号']);
    for (const word of wordsOfQuery(query)) expect(words).toContain(word);
  },
);

test('a text holds the words of each of its stretches of two characters or more', () => {
  fc.assert(
    fc.property(han, fc.nat(), fc.nat(), (text, one, other) => {
      const characters = [...text];
      const [start, end] = [one % characters.length, other % (characters.length + 1)].sort((a, b) => a - b);
      const stretch = characters.slice(start, end);
      fc.pre(stretch.length >= 2);
      expect(wordsOfText(text)).toEqual(expect.arrayContaining(wordsOfQuery(stretch.join(''))));
    }),
  );
});

test('every single character of a text starts one of its words', () => {
  fc.assert(
    fc.property(han, (text) => {
      const words = wordsOfText(text);
      for (const character of text) {
        expect(wordsOfQuery(character)).toEqual([character]);
        expect(words.some((word) => word.startsWith(character))).toBe(true);
      }
    }),
  );
});

test('the index is asked for pairs side by side, and for the last', () => {
  expect(probesOf('事实无人')).toEqual(['事实', '无人']);
  expect(probesOf('陕民函')).toEqual(['陕民', '民函']);
});

test('the index is asked for a single character only where there is nothing longer', () => {
  expect(probesOf('133号')).toEqual(['133']);
  expect(probesOf('号')).toEqual(['号']);
});

test('all characters of a Han query are in what the index is asked for', () => {
  fc.assert(
    fc.property(han, (query) => {
      expect([...new Set(probesOf(query).join(''))].sort()).toEqual([...new Set(query)].sort());
    }),
  );
});

test('a query of signs alone has no words', () => {
  expect(wordsOfQuery('〔〕，……')).toEqual([]);
  expect(probesOf('〔〕，……')).toEqual([]);
});
