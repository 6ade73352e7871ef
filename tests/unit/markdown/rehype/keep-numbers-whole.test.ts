import { expect, test } from 'vitest';
import { keepNumbersWhole } from '../../../../src/markdown/rehype/keep-numbers-whole.ts';

const whole = (number: string) => `<span class="whole">${number}</span>`;

test.each([
  ['<p>电话：029-63917480、</p>', `<p>电话：${whole('029-63917480')}、</p>`],
  ['<p>电话：63917512）</p>', `<p>电话：${whole('63917512')}）</p>`],
  ['<a href="tel:12355">12355</a>', `<a href="tel:12355">${whole('12355')}</a>`],
  ['联系电话：0393-6687928', `联系电话：${whole('0393-6687928')}`],
])('a telephone number is kept on one line: %s', (html, kept) => {
  expect(keepNumbersWhole(html)).toBe(kept);
});

test.each([
  '<p>留守儿童14021人，5303.06 万元，陕民发〔2019〕52号，2025年5月21日</p>',
  '<script type="application/json">{"n":"029-63917480"}</script>',
  '<svg><text>12355</text></svg>',
  '<p id="x-63917512" title="63917512">甲</p>',
  '<!-- 12355 -->',
  '<p>1234567890123</p>',
])('what is none, and what no reader reads as a line, stays as it is: %s', (html) => {
  expect(keepNumbersWhole(html)).toBe(html);
});
