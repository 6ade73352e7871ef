import { expect, test } from 'vitest';
import { tableList } from '../../../../src/exports/api/tables.ts';
import { schemaOf } from '../../../../src/exports/api/schemas.ts';

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

/** The paths of fields that nothing describes, neither here nor in what they may be. */
function undescribed(schema: Schema, path: string): string[] {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    ...(field.description || field.anyOf?.some(({ description }) => description) ? [] : [`${path}.${name}`]),
    ...undescribed(field, `${path}.${name}`),
  ]);
  return [...fields, ...[schema.items ?? [], schema.anyOf ?? []].flat().flatMap((inner) => undescribed(inner, path))];
}

test.each(tableList)(
  'the schema of %s says what it is, where it stands, and what each field means',
  (kind, { title }) => {
    const schema = schemaOf(kind, `https://example.org/x/api/v1/schema/${kind}.json`);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://example.org/x/api/v1/schema/${kind}.json`,
      title,
      type: 'array',
      items: { additionalProperties: false, description: expect.stringMatching(/\.$/) },
    });
    expect(undescribed(schema, kind)).toEqual([]);
  },
);
