import { z } from 'zod';
import { day, id, placed, url } from '../fields.ts';
import type { Library } from '../../../library/open.ts';
import { eventPath } from '../../../domain/addresses/address.ts';
import { inOrderOfId } from '../in-order.ts';
import { placeClaim } from '../place-claim.ts';
import type { Table } from '../table.ts';

/** Something that a text says happened on a day. */
export const eventRow = z
  .strictObject({
    id: id('the event'),
    ...placed,
    day: day('When it happened or began'),
    until: day('The last day of a span').nullable(),
    what: z.string().min(1).describe('What happened, in Chinese, in the words of the site.'),
    url,
  })
  .describe('Something dated that a text tells; the issue of a paper is the date of its work, not an event.');
export type EventRow = z.infer<typeof eventRow>;

/** Everything dated that the texts tell. */
const rows = (library: Library): EventRow[] =>
  inOrderOfId(
    library.events.map((claim) => {
      const { id, day, until, what } = claim.data;
      return { id, ...placeClaim(library, claim), day, until: until ?? null, what, url: eventPath(id) };
    }),
  );

export const events = { title: '事件', row: eventRow, rows } satisfies Table;
