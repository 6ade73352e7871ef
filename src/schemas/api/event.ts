import { z } from 'zod';
import { day, id, placed, url } from './published.ts';

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
