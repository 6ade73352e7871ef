import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citationForms, cite, type Citable } from '../../../../src/domain/references/cite.ts';

const place: Citable = {
  title: '关于甲的意见',
  number: '某发〔2019〕1号',
  issuer: '某厅',
  label: '第二部分（一）',
  words: '每年至少轮训一次。',
  address: 'https://example.org/documents/x/#2.1',
};

test.each([
  ['official', '某厅《关于甲的意见》（某发〔2019〕1号）第二部分（一）：“每年至少轮训一次。”'],
  [
    'suggestion',
    '据某厅《关于甲的意见》（某发〔2019〕1号）第二部分（一）载：“每年至少轮训一次。”（原文：https://example.org/documents/x/#2.1）',
  ],
  ['slide', '资料来源：某厅《关于甲的意见》（某发〔2019〕1号）第二部分（一）'],
  [
    'plain',
    '每年至少轮训一次。\n——某厅《关于甲的意见》（某发〔2019〕1号）第二部分（一）\nhttps://example.org/documents/x/#2.1',
  ],
] as const)('the %s form names issuer, title, number and place', (form, citation) => {
  expect(cite(place, form)).toBe(citation);
});

test('a text that prints no number is cited without one', () => {
  expect(cite({ ...place, number: null }, 'slide')).toBe('资料来源：某厅《关于甲的意见》第二部分（一）');
});

test('four forms are offered, each under a name of its own', () => {
  expect(citationForms).toEqual([
    ['official', '公文'],
    ['suggestion', '建议'],
    ['slide', '课件脚注'],
    ['plain', '纯文本'],
  ]);
});

test('the words are never shortened; only a slide, which shows them itself, leaves them out', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 4000 }), (words) => {
      const whole = citationForms.map(([form]) => cite({ ...place, words }, form).includes(words));
      expect(whole.filter((_, i) => citationForms[i]?.[0] !== 'slide')).toEqual([true, true, true]);
    }),
  );
});
