import { z } from 'zod';
import { tables, type TableName } from './tables.ts';

/**
 * The JSON Schema (draft 2020-12) of the file of the table `name`: a list of its rows.
 *
 * @param address where the schema is published, whole
 */
export function schemaOf(name: TableName, address: string): object {
  const { title, row } = tables[name];
  const { $schema, ...rest } = z.toJSONSchema(z.array(row), { target: 'draft-2020-12' });
  return { $schema, $id: address, title, ...rest };
}
