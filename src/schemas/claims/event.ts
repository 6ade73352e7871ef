import { z } from 'zod';
import { claimWithId } from './claim.ts';
import { day } from '../values/day.ts';

/** Something that a text says happened on a day. A paper's issue is the date of its work, not an event. */
export const event = z.strictObject({
  ...claimWithId,
  /** The day it happened or began, as sharp as the text gives it and no sharper. */
  day,
  /** The last day of a span; left out for what the text puts on one day, month or year. */
  until: day.optional(),
  /** What happened, in the site's words, to be understood by itself: who, where, what. */
  what: z.string().min(1),
});
export type Event = z.infer<typeof event>;
