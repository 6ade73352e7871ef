import { z } from 'zod';
import { at, claimWithId, quote } from './claim.ts';
import { identifier } from '../values/identifier.ts';
import { toldLaw } from '../texts/law.ts';
import { refersTo } from '../values/refers-to.ts';

/** Words of the action's own provision, with what they mean where the words alone would not say it. */
const printed = z.strictObject({ says: z.string().min(1), quote });

/** When an action is done, as the text says it. 定期 is no number: a text's own word, never a count. */
export const rhythm = z.enum(['daily', 'regular', 'prompt', 'event']);

/**
 * One single thing that a duty list asks of its role. Its `at` names the item; its role is the duty list.
 *
 * What a text does not say is null or an empty list, never a guess.
 */
export const action = z.strictObject({
  ...claimWithId,
  /** What is done, in the site's words: a verb and what it is done to, to be understood by itself. */
  says: z.string().min(1),
  /** The verb, as printed. */
  verb: quote,
  /** What or whom it is done to, as printed. */
  object: quote.nullable(),
  /** How often, in the printed word (定期, 及时, 日常); null where the text says nothing. */
  frequency: z.strictObject({ rhythm, quote }).nullable(),
  /** What sets it off, each as the text names it. */
  triggers: z.array(z.strictObject({ id: identifier, ...printed.shape })).default([]),
  /** To or with whom, each with its agency where the content knows one. */
  counterparts: z.array(z.strictObject({ agency: refersTo('agencies').nullable(), ...printed.shape })).default([]),
  /** The paper or file it leaves. */
  record: z.strictObject(printed.shape).nullable(),
  /** `statutory` where a law asks for the same, or for more. */
  nature: z.enum(['duty', 'statutory']),
  /** What laws that are not held say of it; `soon`: how soon, where one is stricter. */
  law: z.array(toldLaw).default([]),
  /** Provisions of other texts that bear on it, and what they are to it. */
  related: z.array(z.strictObject({ says: z.string().min(1), at, quote })).default([]),
});
export type Action = z.infer<typeof action>;
