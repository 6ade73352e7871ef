import { expect, test } from 'vitest';
import { sayTextKind } from '../../../../src/domain/wording/say-text.ts';
import { textKind } from '../../../../src/schemas/texts/text.ts';

test('no two kinds of text are said alike', () => {
  expect(new Set(textKind.options.map(sayTextKind)).size).toBe(textKind.options.length);
});
