import { z } from 'zod';
import { day } from '../../schemas/values/day.ts';
import { kindsNamedBy } from '../../schemas/values/refers-to.ts';
import type { Kind } from './kind.ts';
import { homesOf, kinds, type KindName } from './kinds.ts';

type Json = z.core.JSONSchema.BaseSchema;

/** A day as far as a pattern can tell: that it is in the calendar is told by the check alone. */
const DAY = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';

/** What else a value of `schema` has to be, which its type alone does not say to JSON Schema. */
function sharpen(schema: unknown, json: Json): void {
  if (schema === day) json.pattern = DAY;
  const named = kindsNamedBy(schema) as KindName[];
  const homes = named.map((name) => `${kinds[name].says}（${homesOf(kinds[name]).join('、')}）`);
  if (homes.length) json.description = `${homes.join('、')}的编号。`;
}

/** What is told of the field at `path`, or of all that are called so inside another. */
function toldAt(told: ReadonlyMap<string, string>, path: string): string | undefined {
  const [name = '', holder] = path.replaceAll('[]', '').split('.').reverse();
  return told.get(path) ?? (holder === undefined ? undefined : told.get(`*.${holder}.${name}`) ?? told.get(`*.${name}`));
}

/** Sets beside each field under `path` of `schema` what `told` says of it, by its path: `due.on`, `evidence[].why`. */
function describe(schema: Json, told: ReadonlyMap<string, string>, path = ''): void {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (typeof field === 'boolean') continue;
    const says = toldAt(told, path + name);
    const names = says?.includes('.yaml') ? undefined : field.description;
    if (says !== undefined) field.description = [says, names].filter(Boolean).join('\n');
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
  const { $schema, ...entry } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    override: ({ zodSchema, jsonSchema }) => {
      sharpen(zodSchema, jsonSchema as Json);
    },
  }) as Json;
  describe(entry, told);
  const { definitions = {}, ...one } = entry as Json & { definitions?: Record<string, Json> };
  // What holds itself stands inside whatever asks for it.
  for (const definition of Object.values(definitions)) describe(definition, told, '[].');
  const isList = kept.form === 'list' || kept.form === 'claims';
  return { $schema, title: says, ...(isList ? { type: 'array', items: one } : one), definitions };
}

/** The files of `kind` that such a schema fits, as a pattern; null where they are not YAML. */
export function editedFiles({ kept }: Kind): string | null {
  if (kept.form === 'prose') return null;
  return 'file' in kept ? kept.file : `${kept.folder}/*.yaml`;
}
