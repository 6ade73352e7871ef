import { expect, test } from 'vitest';
import { sayWorkKind, sayWorkState } from '../../../../src/domain/wording/say-work.ts';
import { workKind, workState } from '../../../../src/schemas/texts/work.ts';

test('no two kinds and no two states are said alike', () => {
  expect(new Set(workKind.options.map(sayWorkKind)).size).toBe(workKind.options.length);
  expect(new Set([null, ...workState.options].map(sayWorkState)).size).toBe(workState.options.length + 1);
});

test('a state that is not known is said to be unchecked, not in force', () => {
  expect(sayWorkState(null)).toBe('效力未核');
});
