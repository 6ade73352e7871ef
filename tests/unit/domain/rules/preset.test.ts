import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presetAddress, presetIn, presetOf } from '../../../../src/domain/rules/preset.ts';

const presets = { dropout: { name: '失学', answers: { school: 'dropout' } } };

test('the situation stands in the fragment, which no server sees', () => {
  expect(presetAddress('dropout')).toBe('/check/#situation=dropout');
  expect(presetIn(new URL(presetAddress('dropout'), 'https://example.org').hash)).toBe('dropout');
});

test('a fragment without a situation names none', () => {
  expect(['', '#', '#result', '#situation'].map(presetIn)).toEqual([null, null, null, '']);
});

test('only what is a situation settles answers', () => {
  expect(presetOf(presets, 'dropout')).toEqual(presets.dropout);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString', '')), (name) => {
      expect(presetOf(presets, name)).toBe(name === 'dropout' ? presets.dropout : null);
    }),
  );
});
