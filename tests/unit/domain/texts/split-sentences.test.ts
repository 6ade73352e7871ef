import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../../src/domain/texts/split-sentences.ts';

const split = (words: string, from?: number) =>
  splitSentences(words, from).map(({ start, end }) => words.slice(start, end));

test.each([
  ['一是甲。二是乙；丙！丁？', ['一是甲。', '二是乙；', '丙！', '丁？']],
  ['没有句号', ['没有句号']],
  ['甲，乙、丙：丁。', ['甲，乙、丙：丁。']],
  ['甲。乙', ['甲。', '乙']],
  ['', []],
  [' \n', []],
])('%j is %j', (words, sentences) => {
  expect(split(words)).toEqual(sentences);
});

test('closing quotation marks and brackets belong to the sentence that they close', () => {
  expect(split('他说“甲。”乙（丙。）丁。')).toEqual(['他说“甲。”', '乙（丙。）', '丁。']);
});

test('several end signs end one sentence', () => {
  expect(split('甲？！乙。')).toEqual(['甲？！', '乙。']);
});

test('the first sentence begins where it is asked from', () => {
  expect(split('甲。下一步，乙。丙。', 2)).toEqual(['下一步，乙。', '丙。']);
  expect(splitSentences('甲。乙。', 2)).toEqual([{ start: 2, end: 4 }]);
});

test('sentences joined are the words, and each ends with an end sign or with the words', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[甲乙 ，。；！？”）（“]{0,30}$/), fc.nat(30), (words, from) => {
      const sentences = split(words, from);
      expect(sentences.join('')).toBe(words.slice(from).trim() ? words.slice(from) : '');
      for (const sentence of sentences.slice(0, -1)) expect(sentence).toMatch(/[。；！？][”’）]*\s*$/);
      for (const sentence of sentences) expect(sentence).not.toMatch(/[。；！？][”’）]*\s*[^。；！？”’）\s]/);
    }),
  );
});
