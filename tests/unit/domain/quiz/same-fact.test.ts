import { expect, test } from 'vitest';
import type { QuizItem } from '../../../../src/domain/quiz/quiz-item.ts';
import { sameFact } from '../../../../src/domain/quiz/same-fact.ts';

const item = (more: Partial<QuizItem>): QuizItem => ({
  id: 'q',
  module: 'visits',
  from: 'written',
  asks: more.asks ?? `问${Object.values(more).join()}`,
  right: '对',
  words: { at: 'a#1', quote: '及时向公安机关报告孩子失踪', place: '' },
  wrong: [],
  ...more,
});
const words = (quote: string) => ({ at: 'a#1', quote, place: '' });

test('one stem is asked once, however it is set', () => {
  expect(sameFact(item({ asks: '向谁报告？' }), item({ asks: '向谁 报告', words: words('别的') }))).toBe(true);
});

test('the same words are asked for once, also where one question quotes more of them', () => {
  expect(sameFact(item({ right: '甲' }), item({ right: '乙', words: words('及时向公安机关报告孩子') }))).toBe(true);
  expect(sameFact(item({ right: '甲' }), item({ right: '乙', words: words('失踪') }))).toBe(false);
});

test('two situations may rest on the same words, unless both ask for the same in the same way', () => {
  expect(sameFact(item({ drill: 'first', right: '甲' }), item({ drill: 'whom', right: '乙' }))).toBe(false);
  expect(sameFact(item({ drill: 'first', asks: '甲？' }), item({ drill: 'first', asks: '乙？' }))).toBe(true);
});
