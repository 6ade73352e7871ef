import { expect, test } from 'vitest';
import { sayDue } from '../../../../../src/domain/wording/commitments/say-due.ts';

test('a due day is told whole, a partial one by its end', () => {
  expect(sayDue({ on: '2025-06-30', quote: '甲' })).toBe('2025年6月30日');
  expect(sayDue({ on: '2025', quote: '甲' })).toBe('2025年12月31日');
  expect(sayDue({ on: '2024-02', quote: '甲' })).toBe('2024年2月29日');
});

test('a rhythm is told as one, and the lack of a due date as what the text does not say', () => {
  expect(sayDue({ every: 'year', quote: '甲' })).toBe('每年');
  expect(sayDue({ every: 'quarter', quote: '甲' })).toBe('每季度');
  expect(sayDue({ every: 'month', quote: '甲' })).toBe('每月');
  expect(sayDue(null)).toBe('原文未定期限');
});
