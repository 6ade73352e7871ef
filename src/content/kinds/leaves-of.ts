import { z } from 'zod';
import { unwrapped } from './schema-at.ts';

/** An object of an entry, and its schema. */
export interface Holder {
  data: Record<string, unknown>;
  schema: z.ZodObject;
}

/** A value of an entry that holds no others: what it may be, the way to it, and the objects around it, nearest first. */
export interface Leaf {
  value: unknown;
  schema: unknown;
  path: PropertyKey[];
  holders: Holder[];
}

/** A key of a record that its schema gives a meaning to is a leaf of its own, at the way to its value. */
function* walk(written: unknown, value: unknown, path: PropertyKey[], holders: Holder[]): Generator<Leaf> {
  const schema = unwrapped(written);
  if (value === undefined || value === null) return;
  if (schema instanceof z.ZodUnion) {
    const form = schema.options.find((option) => (option as z.ZodType).safeParse(value).success);
    yield* walk(form, value, path, holders);
  } else if (schema instanceof z.ZodArray) {
    for (const [i, item] of (value as unknown[]).entries()) yield* walk(schema.element, item, [...path, i], holders);
  } else if (schema instanceof z.ZodObject) {
    const data = value as Record<string, unknown>;
    const within = [{ data, schema }, ...holders];
    for (const [key, field] of Object.entries(schema.shape as Record<string, unknown>)) {
      yield* walk(field, data[key], [...path, key], within);
    }
  } else if (schema instanceof z.ZodRecord) {
    for (const [key, inner] of Object.entries(value as Record<string, unknown>)) {
      yield { value: key, schema: unwrapped(schema.keyType), path: [...path, key], holders };
      yield* walk(schema.valueType, inner, [...path, key], holders);
    }
  } else yield { value, schema, path, holders };
}

const known = new WeakMap<object, Leaf[]>();

/** Every single value in the data of an entry; what is left out or null is none. Gone through once. */
export function leavesOf({ data, kind: { schema } }: { data: object; kind: { schema: z.ZodType } }): Leaf[] {
  const leaves = known.get(data) ?? [...walk(schema, data, [], [])];
  known.set(data, leaves);
  return leaves;
}
