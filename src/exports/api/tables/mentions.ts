import { z } from 'zod';
import { id, placed, url } from '../fields.ts';
import type { Library } from '../../../library/open.ts';
import { provisionPath } from '../../../domain/addresses/address.ts';
import { inOrderOfPlace } from '../in-order.ts';
import type { Table } from '../table.ts';

/** A place that names a body. */
export const mentionRow = z
  .strictObject({
    ...placed,
    agency: id('an agency').describe('The body named: an id in agencies.json.'),
    url,
  })
  .describe('A place in a text that names a body.');
export type MentionRow = z.infer<typeof mentionRow>;

/** Every place that names a body. */
const rows = (library: Library): MentionRow[] =>
  inOrderOfPlace(
    library.mentions.map(({ at, quote, start, end, agency }) => ({
      at,
      quote,
      start,
      end,
      agency,
      url: provisionPath(at),
    })),
  );

export const mentions = { title: '部门提及之处', row: mentionRow, rows } satisfies Table;
