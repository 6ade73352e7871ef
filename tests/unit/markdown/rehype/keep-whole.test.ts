import { expect, test } from 'vitest';
import { keepWhole } from '../../../../src/markdown/rehype/keep-whole.ts';

const whole = (piece: string) => `<span class="whole">${piece}</span>`;

test.each([
  ['<p>电话：029-63917480、</p>', `<p>电话：${whole('029-63917480')}、</p>`],
  ['<p>电话：63917512）</p>', `<p>电话：${whole('63917512')}）</p>`],
  ['<a href="tel:12355">12355</a>', `<a href="tel:12355">${whole('12355')}</a>`],
  ['联系电话：0393-6687928', `联系电话：${whole('0393-6687928')}`],
])('a telephone number is kept on one line: %s', (html, kept) => {
  expect(keepWhole(html)).toBe(kept);
});

test.each([
  ['每人每月1500元标准', `每人每月${whole('1500元')}标准`],
  ['<b>1800元/人·月</b>', `<b>${whole('1800元/人·月')}</b>`],
  ['投入5303.06 万元，', `投入${whole('5303.06 万元')}，`],
  ['70余万元', whole('70余万元')],
  ['500—1000元', whole('500—1000元')],
])('an amount is kept on one line: %s', (html, kept) => {
  expect(keepWhole(html)).toBe(kept);
});

test.each([
  ['于2025年5月21日印发', `于${whole('2025年5月21日')}印发`],
  ['每年6月1日前', `每年${whole('6月1日')}前`],
  ['二〇一九年八月十二日', whole('二〇一九年八月十二日')],
  ['2023—2025年', whole('2023—2025年')],
  ['2019-08-12', whole('2019-08-12')],
  ['2023年底', `${whole('2023年')}底`],
])('a date is kept on one line: %s', (html, kept) => {
  expect(keepWhole(html)).toBe(kept);
});

test('a file number may be broken before its bracket alone', () => {
  expect(keepWhole('见国办发〔2025〕18号。')).toBe(`${whole('见国办发')}${whole('〔2025〕18号')}。`);
});

test.each([
  ['职责 第5项', `职责 ${whole('第5项')}`],
  ['第二部分第1段', `${whole('第二部分')}${whole('第1段')}`],
  ['第一百二十条之一', `${whole('第一百二十条')}之一`],
  ['第 3 问', whole('第 3 问')],
])('a place in a text is kept on one line: %s', (html, kept) => {
  expect(keepWhole(html)).toBe(kept);
});

test.each([
  '<p>留守儿童14021人</p>',
  '<script type="application/json">{"n":"029-63917480"}</script>',
  '<svg><text>12355</text></svg>',
  '<select><option value="2023年">2023年</option></select>',
  '<p id="x-63917512" title="63917512">甲</p>',
  '<!-- 12355 -->',
  '<p>1234567890123</p>',
])('what is none, and what no reader reads as a line, stays as it is: %s', (html) => {
  expect(keepWhole(html)).toBe(html);
});

test('of what is read nothing is changed', () => {
  const html = '<p>2019年8月12日，陕民发〔2019〕52号第3项：<em>1500元</em>/人·月，029-63917480，35％&amp;&#39;元</p>';
  const read = (one: string) => one.replace(/<[^>]*>/g, '');
  expect(read(keepWhole(html))).toBe(read(html));
  expect(keepWhole(html)).not.toBe(html);
});
