import { expect, test } from 'vitest';
import { highestOf, isAbove } from '../../../../src/domain/commitments/level-order.ts';

test('a level is above those below it, and one that may be any is above none and below none', () => {
  expect(isAbove('national', 'province')).toBe(true);
  expect(isAbove('township', 'county')).toBe(false);
  expect(isAbove('county', 'county')).toBe(false);
  expect(isAbove('national', 'any')).toBe(false);
  expect(isAbove('any', 'village')).toBe(false);
});

test('the highest of several levels is open where one of them may be any', () => {
  expect(highestOf(['village', 'county', 'township'])).toBe('county');
  expect(highestOf(['county', 'any'])).toBeNull();
  expect(highestOf([])).toBeNull();
});
