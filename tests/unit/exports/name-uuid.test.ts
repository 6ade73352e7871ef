import { expect, test } from 'vitest';
import { nameUuid } from '../../../src/exports/name-uuid.ts';

test('the id of a name never changes', () => {
  expect(nameUuid('commitments/all.atom')).toBe('urn:uuid:e5069192-1fbe-5be2-a67f-fccf048a2bf1');
});

test('it is a UUID made of a name, by its version and variant', () => {
  for (const name of ['', '甲', 'commitments/a/changes/1', 'commitments/a/changes/2']) {
    expect(nameUuid(name)).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test('different names have different ids', () => {
  expect(nameUuid('commitments/a/changes/1')).not.toBe(nameUuid('commitments/a/changes/2'));
});
