import { z } from 'zod';
import type { Path } from '../reading/read-yaml.ts';

/** The schema under `schema` itself: what is optional, may be null, has a default or holds itself, without that. */
export function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodLazy) return unwrapped(schema.unwrap());
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap())
    : schema;
}

/** The schema of the value at `path` in what `schema` describes; undefined where it describes none. */
export function schemaAt(schema: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => {
    if (at instanceof z.ZodObject) return unwrapped((at.shape as Record<PropertyKey, unknown>)[step]);
    if (at instanceof z.ZodArray) return unwrapped(at.element);
    if (at instanceof z.ZodRecord) return unwrapped(at.valueType);
    return undefined;
  }, unwrapped(schema));
}

/** Whether the field at `path` may be left out. */
export function mayBeLeftOut(schema: unknown, path: Path): boolean {
  const above = schemaAt(schema, path.slice(0, -1));
  const field = above instanceof z.ZodObject ? (above.shape as Record<PropertyKey, unknown>)[path.at(-1) ?? ''] : null;
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault;
}

/** The names of the fields that `schema` allows; none where it names none. */
export function fieldsOf(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) return schema.keyType.options.map(String);
  return [];
}

/** The forms between which `schema` leaves the choice. */
export const formsOf = (schema: unknown): unknown[] => (schema instanceof z.ZodUnion ? [...schema.options] : []);
