import { expect, test } from 'vitest';
import { cutAtPlaces } from '../../../../src/client/result/keep-places-whole.ts';

test.each([
  ['某项工作职责 第4项', ['第4项']],
  ['某民发〔2019〕52号 第二部分（二）第 3 段', ['〔2019〕52号', '第二部分', '第 3 段']],
  ['第十一条', ['第十一条']],
  ['第一次会议、第三方', []],
])('%s: whole are %j, and nothing is lost', (text, whole) => {
  const pieces = cutAtPlaces(text);
  expect(pieces.filter((_, i) => i % 2)).toEqual(whole);
  expect(pieces.join('')).toBe(text);
});
