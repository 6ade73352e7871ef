import { expect, test } from 'vitest';
import { z } from 'zod';
import { checklistKinds } from '../../../../src/content/kinds/checklist-kinds.ts';
import { claimKinds } from '../../../../src/content/kinds/claim-kinds.ts';
import { ledgerKinds } from '../../../../src/content/kinds/ledger-kinds.ts';
import { nameKinds } from '../../../../src/content/kinds/name-kinds.ts';
import { searchKinds } from '../../../../src/content/kinds/search-kinds.ts';
import { siteKinds } from '../../../../src/content/kinds/site-kinds.ts';
import { trainingKinds } from '../../../../src/content/kinds/training-kinds.ts';
import { homesOf, kindList, kinds } from '../../../../src/content/kinds/kinds.ts';
import { unwrapped } from '../../../../src/content/kinds/schema-at.ts';
import { at, quote } from '../../../../src/schemas/claims/claim.ts';
import { components, type ComponentShape } from '../../../../src/schemas/training/training-components.ts';
import { identifier } from '../../../../src/schemas/values/identifier.ts';
import { kindsNamedBy } from '../../../../src/schemas/values/refers-to.ts';
import { pageComponents } from '../../../../src/schemas/wording/page-components.ts';

type Field = { path: string; name: string; schema: unknown };

/** Every field that a schema allows, however deep; a schema that holds itself is gone through once. */
function fieldsIn(schema: unknown, path: string, name: string, seen = new Set<unknown>()): Field[] {
  const inner = unwrapped(schema);
  if (schema instanceof z.ZodLazy) {
    if (seen.has(schema)) return [];
    seen.add(schema);
  }
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape as Record<string, unknown>).flatMap(([key, field]) =>
      fieldsIn(field, `${path}.${key}`, key, seen),
    );
  }
  if (inner instanceof z.ZodArray) return fieldsIn(inner.element, path, name, seen);
  if (inner instanceof z.ZodRecord) return fieldsIn(inner.valueType, path, name, seen);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((form) => fieldsIn(form, path, name, seen));
  return [{ path, name, schema: inner }];
}

const fields = kindList.flatMap(([name, { schema }]) => fieldsIn(schema, name, ''));

/** Fields that name something and are held by a check of their own, which knows more of them. */
const HELD_APART = new Set([
  'benefits.conditions.all.question',
  'benefits.conditions.any.question',
  'benefits.conditions.question',
  'benefits.conditions.is',
  'questions.options.reveals.question',
  'questions.options.reveals.answer',
  'questions.options.reveals.unless',
  'changes.commitment',
  // Names a step of the same scenario: [scenario-whole].
  'scenarios.steps.choices.to',
  'notes.sum.rate',
  'notes.sum.people',
  'notes.sum.total',
  'notes.sum.increase',
  'notes.sum.parts',
  'notes.sum.whole',
]);

test('an id in a schema is the own id of what it stands in, or says what it refers to', () => {
  const loose = fields.filter(
    ({ name, schema, path }) =>
      schema instanceof z.ZodString &&
      schema.def.checks?.length === identifier.def.checks?.length &&
      JSON.stringify(z.toJSONSchema(schema)) === JSON.stringify(z.toJSONSchema(identifier)) &&
      name !== 'id' &&
      kindsNamedBy(schema).length === 0 &&
      !HELD_APART.has(path),
  );
  expect(loose.map(({ path }) => path)).toEqual([]);
});

test('what is called `quote` or `at` is held against a provision', () => {
  // What a change records is what the words were, which may stand nowhere any more; a work may be newer than a whole text.
  const apart = new Set(['changes.quote', 'works.newerThan.at']);
  const wrong = fields.filter(
    ({ name, schema, path }) =>
      ((name === 'quote' && schema !== quote) || (name === 'at' && schema !== at)) && !apart.has(path),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('what is referred to is a kind that has ids', () => {
  const named = fields.flatMap(({ schema }) => kindsNamedBy(schema));
  expect(named.length).toBeGreaterThan(0);
  const shapes = [...Object.values(components), ...Object.values(pageComponents)];
  const inBodies = shapes.flatMap(({ props, may = {} }: ComponentShape) =>
    Object.values({ ...props, ...may }).flatMap((means) => (typeof means === 'object' ? means.names : [])),
  );
  expect(inBodies).toContain('amounts');
  const without = [...named, ...inBodies].filter((kind) => !(kind in kinds));
  expect(without).toEqual([]);
});

test('no two families have a kind of the same name: each of their kinds is in the table', () => {
  const families = [claimKinds, ledgerKinds, checklistKinds, trainingKinds, searchKinds, nameKinds, siteKinds];
  expect(families.flatMap((family) => Object.keys(family)).sort()).toEqual(Object.keys(kinds).sort());
});

test('no two kinds are called the same or kept in the same place', () => {
  const nouns = kindList.map(([, { noun }]) => noun);
  const says = kindList.map(([, kind]) => kind.says);
  const homes = kindList.flatMap(([, kind]) => homesOf(kind));
  for (const names of [nouns, says, homes]) expect(new Set(names).size).toBe(names.length);
});
