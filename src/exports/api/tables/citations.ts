import { z } from 'zod';
import { relation } from '../../../schemas/claims/citation.ts';
import { id, placed, url } from '../fields.ts';
import type { Library } from '../../../library/open.ts';
import { provisionPath } from '../../../domain/addresses/address.ts';
import { inOrderOfPlace } from '../in-order.ts';
import type { Table } from '../table.ts';

/** A place that names a work. */
export const citationRow = z
  .strictObject({
    ...placed,
    work: id('a work').describe('The work named: an id in works.json.'),
    relation: relation.describe('How the text stands to the work.'),
    held: z.boolean().describe('Whether the corpus holds the text of the work.'),
    url,
  })
  .describe('A place in a text that names a work.');
export type CitationRow = z.infer<typeof citationRow>;

/** Every place that names a work. */
const rows = (library: Library): CitationRow[] =>
  inOrderOfPlace(
    library.citations.map(({ at, quote, start, end, work, relation }) => ({
      at,
      quote,
      start,
      end,
      work,
      relation,
      held: library.works.get(work)?.held ?? false,
      url: provisionPath(at),
    })),
  );

export const citations = { title: '引用', row: citationRow, rows } satisfies Table;
