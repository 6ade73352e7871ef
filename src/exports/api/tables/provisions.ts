import { z } from 'zod';
import { element } from '../../../schemas/texts/text.ts';
import { at, id, url } from '../fields.ts';
import type { Library } from '../../../library/open.ts';
import { provisionPath } from '../../../domain/addresses/address.ts';
import { inOrderOfId } from '../in-order.ts';
import type { Table } from '../table.ts';

/** One addressable piece of a text. */
export const provisionRow = z
  .strictObject({
    id: at.describe('The place of the provision: `<text-id>#<provision-id>`.'),
    document: id('a document').describe('The text it stands in: an id in documents.json.'),
    order: z.int().positive().describe('Its place in the order of print within the text, from 1.'),
    kind: z.enum(['element', 'heading', 'paragraph', 'item', 'cell']).describe('What the provision is.'),
    element: element
      .nullable()
      .describe('Which part of an official document outside the body it is, after GB/T 9704-2012; null in the body.'),
    label: z.string().min(1).describe('How a citation names the place: 第二部分（一）第2段.'),
    parent: at.nullable().describe('The provision it stands under; null at the top of the text.'),
    text: z
      .string()
      .min(1)
      .describe('The words as printed, number included, without those of the provisions under it.'),
    cell: z
      .strictObject({
        table: at.describe('The table: what the places of all its cells begin with; its caption where it has one.'),
        row: z.int().positive().describe('Its row, from 1, the head counted too.'),
        column: z.int().positive().describe('Its column, from 1.'),
        rows: z.int().positive().describe('How many rows it covers.'),
        columns: z.int().positive().describe('How many columns it covers.'),
        heads: z
          .enum(['columns', 'row'])
          .nullable()
          .describe('What it names: the columns below it, its own row, or nothing.'),
      })
      .nullable()
      .describe('Where a cell stands in its table; null for what is no cell.'),
    url,
  })
  .describe('An element, heading, paragraph, enumerated item or cell of a table of a text.');
export type ProvisionRow = z.infer<typeof provisionRow>;

/** Every provision of every text, elements of head and foot included; `order` keeps the order of print. */
const rows = (library: Library): ProvisionRow[] =>
  inOrderOfId(
    library.texts.flatMap((text) =>
      text.provisions.map(({ at, kind, element, label, parent, words, cell }, i) => ({
        id: at,
        document: text.id,
        order: i + 1,
        kind,
        element,
        label,
        parent: parent === null ? null : `${text.id}#${parent}`,
        text: words,
        cell: cell ? { ...cell, table: `${text.id}#${cell.table}` } : null,
        url: provisionPath(at),
      })),
    ),
  );

export const provisions = { title: '条款', row: provisionRow, rows } satisfies Table;
