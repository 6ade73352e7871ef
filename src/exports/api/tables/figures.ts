import { z } from 'zod';
import { counted, day, id, placed, url } from '../fields.ts';
import type { Library } from '../../../library/open.ts';
import { figurePath } from '../../../domain/addresses/address.ts';
import { inOrderOfId } from '../in-order.ts';
import { placeClaim } from '../place-claim.ts';
import type { Table } from '../table.ts';

/** One count that a text states. */
export const figureRow = z
  .strictObject({
    id: id('the figure'),
    ...placed,
    ...counted,
    unit: z.string().min(1).describe('The printed measure word: 名, 个, 人次 …'),
    what: z.string().min(1).describe('What is counted, in Chinese, in the words of the site.'),
    region: id('a region').describe('Where it was counted: an id in regions.json.'),
    asOf: day('The day it holds for, or the last day of its span').nullable(),
    url,
  })
  .describe('A count that a text states; money is in amounts.json.');
export type FigureRow = z.infer<typeof figureRow>;

/** Every count that the texts state. */
const rows = (library: Library): FigureRow[] =>
  inOrderOfId(
    library.figures.map((claim) => {
      const { id, value, approximate, unit, what, region, asOf } = claim.data;
      return {
        id,
        ...placeClaim(library, claim),
        value,
        approximate: approximate !== undefined,
        qualifier: approximate ?? null,
        unit,
        what,
        region,
        asOf,
        url: figurePath(id),
      };
    }),
  );

export const figures = { title: '数字', row: figureRow, rows } satisfies Table;
