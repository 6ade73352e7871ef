import { z } from 'zod';
import { claimWithId } from './claim.ts';
import { unitNames } from './units.ts';
import { day } from '../values/day.ts';
import { refersTo } from '../values/refers-to.ts';

/** What an amount counts. */
export const unit = z.enum(unitNames);

/** What an amount is for: a rate, a rise of one, a sum, a part of a cost, or goods valued in money. */
export const purpose = z.enum(['standard', 'increase', 'total', 'share', 'in-kind']);

/** One amount of money that a text states. Its value is in whole units (yuan, percent), never in 万. */
export const amount = z.strictObject({
  ...claimWithId,
  value: z.number().positive(),
  unit,
  /** The printed word that makes it approximate: 约, 余, 近 … */
  approximate: z.string().optional(),
  purpose,
  payee: refersTo('payees'),
  /** Who pays, where the text says so. */
  payer: refersTo('agencies').nullable(),
  region: refersTo('regions'),
  /** First and last day it is paid for, or the span a total covers; null where the text is silent. */
  from: day.nullable(),
  until: day.nullable(),
  /** The work it rests on, where the text names one. */
  work: refersTo('works').nullable(),
  /** What the amount is, in the site's words. */
  what: z.string().min(1),
});
export type Amount = z.infer<typeof amount>;
