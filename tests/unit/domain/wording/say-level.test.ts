import { expect, test } from 'vitest';
import { sayLevel } from '../../../../src/domain/wording/say-level.ts';
import { level } from '../../../../src/schemas/texts/agency.ts';

test('no two levels of government are said alike', () => {
  expect(new Set(level.options.map(sayLevel)).size).toBe(level.options.length);
});
