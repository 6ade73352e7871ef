import { expect, test } from 'vitest';
import { bare, bareSentences, placeOf } from '../../../../src/search/query/bare.ts';

test.each([
  ['陕民函〔2024〕133号', '陕民函2024 133号'],
  ['陕民函[2024] 133 号', '陕民函2024 133号'],
  ['１，８００元', '1800元'],
  ['2.7万元。', '2.7万元'],
  ['村（居）民委员会', '村居民委员会'],
  ['VIP Room', 'vip room'],
  ['<b>&amp;</b>', 'b amp b'],
  ['……！？', ''],
])('%s is compared as %s', (text, wanted) => {
  expect(bare(text)).toBe(wanted);
});

test('sentences end where a stop, semicolon, or question stands, not at a comma', () => {
  expect(bareSentences('一是甲，乙；二是丙。丁？')).toEqual(['一是甲乙', '二是丙', '丁']);
});

test('a number is found whole', () => {
  expect(placeOf('第1330号', '133')).toBe(-1);
  expect(placeOf('2.13元', '13')).toBe(-1);
  expect(placeOf('函2024 133号', '133')).toBe(6);
  expect(placeOf('甲', '')).toBe(-1);
});
