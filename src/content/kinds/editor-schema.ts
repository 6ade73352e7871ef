import { z } from 'zod';
import type { Kind } from './kind.ts';

type Json = z.core.JSONSchema.BaseSchema;

/** Sets beside each field under `path` of `schema` what `told` says of it, by its path: `due.on`, `evidence[].why`. */
function describe(schema: Json, told: ReadonlyMap<string, string>, path = ''): void {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (typeof field === 'boolean') continue;
    const says = told.get(path + name);
    if (says !== undefined) field.description = says;
    describe(field, told, `${path}${name}.`);
  }
  const items = [schema.items ?? []].flat();
  for (const item of items) if (typeof item === 'object') describe(item, told, path.replace(/\.$/, '[].'));
  for (const form of schema.anyOf ?? []) if (typeof form === 'object') describe(form, told, path);
}

/**
 * The JSON Schema of a YAML file of `kind`, for programs in which people write: fields complete, and a wrong
 * one shows while it is typed. It asks what the schema of the kind asks but for rules that JSON Schema has no
 * words for; `npm run check` alone proves a file.
 *
 * @param told what the manual says of each field, by its path
 */
export function editorSchema({ says, kept, schema }: Kind, told: ReadonlyMap<string, string>): Json {
  const { $schema, ...entry } = z.toJSONSchema(schema, { io: 'input', target: 'draft-07' }) as Json;
  describe(entry, told);
  const { definitions = {}, ...one } = entry as Json & { definitions?: Record<string, Json> };
  for (const definition of Object.values(definitions)) describe(definition, told);
  const isList = kept.form === 'list' || kept.form === 'claims';
  return { $schema, title: says, ...(isList ? { type: 'array', items: one } : one), definitions };
}

/** The files of `kind` that such a schema fits, as a pattern; null where they are not YAML. */
export function editedFiles({ kept }: Kind): string | null {
  if (kept.form === 'prose') return null;
  return 'file' in kept ? kept.file : `${kept.folder}/*.yaml`;
}
