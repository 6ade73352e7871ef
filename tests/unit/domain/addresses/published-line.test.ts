import { expect, test } from 'vitest';
import { publishedLine } from '../../../../src/domain/addresses/published-line.ts';

test('a line of the lock file names kind and id', () => {
  expect(publishedLine('provision', 'puyang-2024-188#p5.1')).toBe('provision puyang-2024-188#p5.1');
});
