import { z } from 'zod';
import { at, quote } from '../claims/claim.ts';
import { level } from './agency.ts';
import { identifier } from '../values/identifier.ts';
import { refersTo } from '../values/refers-to.ts';

/** A post that duty lists are written for: all that pages, the checklist, search and the training know of it. */
export const role = z.strictObject({
  id: identifier,
  /** As texts and readers call it: words that hold it are about it. */
  name: z.string().min(1),
  /** The level at which it is held, against which evidence is weighed. */
  level: level.optional(),
  /** Its duty lists. */
  lists: z.array(refersTo('texts')).min(1),
  /** Whom amounts call it; left out where none is paid to it. */
  payee: refersTo('payees').optional(),
  /** The module of the training on its duties, to which questions on them belong. */
  module: refersTo('training').optional(),
  /** What it owes a child whose benefits were looked up, in the words of its list; `ofBenefit`: on the page of every benefit. */
  owes: z
    .array(z.strictObject({ says: z.string().min(1), at, quote, ofBenefit: z.literal(true).optional() }))
    .default([]),
});
export type Role = z.infer<typeof role>;
