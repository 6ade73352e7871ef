import { z } from 'zod';
import { at, quote } from '../claims/claim.ts';
import { level } from './agency.ts';
import { identifier } from '../values/identifier.ts';

/** Whom a text tells to act without naming a body: bodies together, as printed (各地). */
export const collective = z.strictObject({
  id: identifier,
  /** As printed. */
  name: z.string().min(1),
  /** What the name leaves open, in the site's words. */
  says: z.string().min(1),
  /** The level that it names, the highest of several; left out where it leaves that open. */
  level: level.optional(),
  /** Where it is printed, by whole address. */
  at,
  quote,
});
export type Collective = z.infer<typeof collective>;
