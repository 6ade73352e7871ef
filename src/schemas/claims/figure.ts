import { z } from 'zod';
import { claimWithId } from './claim.ts';
import { day } from '../values/day.ts';
import { refersTo } from '../values/refers-to.ts';

/** One count that a text states: how many of what, where, as of when. Money is an amount, not a figure. */
export const figure = z.strictObject({
  ...claimWithId,
  value: z.number().nonnegative(),
  /** The printed word that makes it approximate: 约, 余, 近 … */
  approximate: z.string().optional(),
  /** The printed measure word: 名, 个, 人次 … */
  unit: z.string().min(1),
  /** What is counted, in the site's words. */
  what: z.string().min(1),
  region: refersTo('regions'),
  /** The day it holds for, or the last day of its span; null where the text is silent. */
  asOf: day.nullable(),
});
export type Figure = z.infer<typeof figure>;
