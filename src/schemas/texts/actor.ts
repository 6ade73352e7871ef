import { z } from 'zod';
import { at, quote } from '../claims/claim.ts';
import { identifier } from '../values/identifier.ts';

/** Somebody whom a text tells to act, and who is no body: a collective as printed (各地), or a post (儿童主任). */
export const actor = z.strictObject({
  id: identifier,
  /** As printed. */
  name: z.string().min(1),
  kind: z.enum(['collective', 'post']),
  /** What the name leaves open, in the site's words. */
  says: z.string().min(1),
  /** Where it is printed, by whole address. */
  at,
  quote,
});
export type Actor = z.infer<typeof actor>;
