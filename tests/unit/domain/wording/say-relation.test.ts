import { expect, test } from 'vitest';
import { sayRelation } from '../../../../src/domain/wording/say-relation.ts';
import { relation } from '../../../../src/schemas/claims/citation.ts';

test('no two relations are said alike', () => {
  expect(new Set(relation.options.map(sayRelation)).size).toBe(relation.options.length);
});

test('what is announced is not said to be issued', () => {
  expect([sayRelation('announces'), sayRelation('issues')]).toEqual(['预告出台', '称已出台']);
});
