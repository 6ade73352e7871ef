import { expect, test } from 'vitest';
import { sayNumbers } from '../../../../src/domain/letter/say-numbers.ts';

test.each([
  [[1], '第1项'],
  [[1, 2], '第1、2项'],
  [[1, 2, 3], '第1—3项'],
  [[1, 3, 4, 5, 7, 8], '第1、3—5、7、8项'],
])('%j', (numbers, said) => expect(sayNumbers(numbers)).toBe(said));
