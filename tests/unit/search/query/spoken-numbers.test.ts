import { expect, test } from 'vitest';
import { readSpokenNumbers } from '../../../../src/search/query/spoken-numbers.ts';

test.each([
  ['一千八', '1800'],
  ['一千八百元', '1800元'],
  ['两万七', '27000'],
  ['五千万', '50000000'],
  ['三百零五', '305'],
  ['一百二', '120'],
])('%s is %s', (spoken, digits) => {
  expect(readSpokenNumbers(spoken)).toBe(digits);
});

test('small numbers may be words, and stay', () => {
  expect(readSpokenNumbers('十部门联合，一是二是，千方百计')).toBe('十部门联合，一是二是，千方百计');
});
