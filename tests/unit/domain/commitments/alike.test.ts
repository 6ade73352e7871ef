import { expect, test } from 'vitest';
import { alike } from '../../../../src/domain/commitments/alike.ts';

test.each([
  ['完善奖惩措施', '完善奖惩措施', 1],
  ['完善奖惩措施。', '“完善奖惩措施”', 1],
  ['完善奖惩措施', '建立专家库', 0],
  ['', '', 0],
  ['每季度走访', '每季度走访一次', 0.8],
])('“%s” and “%s” are alike by %d', (one, other, share) => {
  expect(alike(one, other)).toBeCloseTo(share, 1);
  expect(alike(other, one)).toBe(alike(one, other));
});

test('a pair of signs counts as often as both have it', () => {
  expect(alike('走走走', '走走')).toBeCloseTo(2 / 3);
});
