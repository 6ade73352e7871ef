import { z } from 'zod';
import { day } from '../values/day.ts';
import { identifier } from '../values/identifier.ts';
import { refersTo } from '../values/refers-to.ts';

/** What a body says of commitments of its own in this ledger, in its own words; it changes no state. */
export const statement = z.strictObject({
  id: identifier,
  by: refersTo('agencies'),
  day,
  /** The commitments that it is about. */
  about: z.array(refersTo('commitments')).min(1),
  /** Its words, as sent or published. */
  words: z.string().min(1),
  /** Where the words stand: a letter, or a public page with its title and date. */
  from: z.string().min(1),
});
export type Statement = z.infer<typeof statement>;
