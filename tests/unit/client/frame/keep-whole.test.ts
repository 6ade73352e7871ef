import { expect, test } from 'vitest';
import { cutAtPieces } from '../../../../src/client/frame/keep-whole.ts';

test.each([
  ['某项工作职责 第4项', ['第4项']],
  ['某民发〔2019〕52号 第二部分（二）第 3 段', ['〔2019〕52号', '第二部分', '第 3 段']],
  ['第十一条', ['第十一条']],
  ['2025年12月31日，已过；2025年底', ['2025年12月31日']],
  ['第一次会议、第三方', []],
])('%s: whole are %j, and nothing is lost', (text, whole) => {
  const pieces = cutAtPieces(text);
  expect(pieces.filter((_, i) => i % 2)).toEqual(whole);
  expect(pieces.join('')).toBe(text);
});
