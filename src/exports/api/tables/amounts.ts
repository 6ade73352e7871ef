import { z } from 'zod';
import { purpose, unit } from '../../../schemas/claims/amount.ts';
import { counted, day, id, placed, url } from '../fields.ts';
import type { Library } from '../../../library/open.ts';
import { amountPath } from '../../../domain/addresses/address.ts';
import { inOrderOfId } from '../in-order.ts';
import { placeClaim } from '../place-claim.ts';
import type { Table } from '../table.ts';

/** One amount of money that a text states. */
export const amountRow = z
  .strictObject({
    id: id('the amount'),
    ...placed,
    ...counted,
    unit: unit.describe('What the value counts.'),
    purpose: purpose.describe('What the amount is for.'),
    what: z.string().min(1).describe('What the amount is, in Chinese, in the words of the site.'),
    payee: id('a payee').describe('Who or what receives it: an id in payees.json.'),
    payer: id('an agency').nullable().describe('Who pays: an id in agencies.json; null where the text is silent.'),
    region: id('a region').describe('Where it is paid: an id in regions.json.'),
    from: day('The first day it is paid for').nullable(),
    until: day('The last day it is paid for').nullable(),
    work: id('a work')
      .nullable()
      .describe('The work it rests on: an id in works.json; null where the text names none.'),
    url,
  })
  .describe('An amount of money, a rate or a share that a text states.');
export type AmountRow = z.infer<typeof amountRow>;

/** Every amount of money that the texts state. */
const rows = (library: Library): AmountRow[] =>
  inOrderOfId(
    library.amounts.map((claim) => {
      const { id, value, approximate, unit, purpose, what, payee, payer, region, from, until, work } = claim.data;
      return {
        id,
        ...placeClaim(library, claim),
        value,
        approximate: approximate !== undefined,
        qualifier: approximate ?? null,
        unit,
        purpose,
        what,
        payee,
        payer,
        region,
        from,
        until,
        work,
        url: amountPath(id),
      };
    }),
  );

export const amounts = { title: '标准与金额', row: amountRow, rows } satisfies Table;
