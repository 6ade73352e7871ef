import { expect, test } from 'vitest';
import { sections } from '../../../../src/domain/addresses/sections.ts';

test('every door of the menu has a name and an address of its own, from slash to slash', () => {
  expect(sections.filter(({ path }) => !/^\/[a-z]+\/$/.test(path))).toEqual([]);
  for (const field of ['path', 'name'] as const) {
    expect(new Set(sections.map((section) => section[field])).size).toBe(sections.length);
  }
});
