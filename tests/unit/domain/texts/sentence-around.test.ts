import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround } from '../../../../src/domain/texts/sentence-around.ts';

const WORDS = '各地开展培训；省级举办示范培训。他说“好！”乙县呢？丙县已办';
const around = (quote: string) => {
  const start = WORDS.indexOf(quote);
  return sentenceAround(WORDS, { start, end: start + quote.length });
};

test.each([
  ['各地', '各地开展培训；'],
  ['示范', '省级举办示范培训。'],
  ['示范培训。', '省级举办示范培训。'],
  ['好', '他说“好！”'],
  ['乙', '乙县呢？'],
  ['丙县', '丙县已办'],
  ['培训；省级', '各地开展培训；省级举办示范培训。'],
])('%s stands in %s', (quote, sentence) => {
  expect(around(quote)).toBe(sentence);
});

test('white space around a sentence is not its own', () => {
  expect(sentenceAround('甲。 乙丙。', { start: 3, end: 4 })).toBe('乙丙。');
});

test('a sentence is a stretch of the words, and holds what it was asked for', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[甲乙。；”]{1,20}$/), fc.nat(19), fc.nat(19), (words, a, b) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
      fc.pre(end <= words.length);
      expect(words).toContain(sentenceAround(words, { start, end }));
      expect(sentenceAround(words, { start, end })).toContain(words.slice(start, end));
    }),
  );
});
