import { z } from 'zod';
import { at, quote } from '../claims/claim.ts';
import { identifier } from '../values/identifier.ts';
import { refersTo } from '../values/refers-to.ts';

/** What a step rests on: an action of a duty list, words of a held text, or a law that is not held. */
export const ground = z.union([
  z.strictObject({ action: refersTo('actions') }),
  z.strictObject({ at, quote }),
  z.strictObject({ work: refersTo('works'), article: z.string().min(1) }),
]);
export type Ground = z.infer<typeof ground>;

/** One thing to do, in the site's words, and every word it rests on. */
export const step = z.strictObject({ says: z.string().min(1), on: z.array(ground).min(1) });
export type Step = z.infer<typeof step>;

/** What a worker may stand before: what to do at once, then, and afterwards; who else must act; what no text settles. */
export const situation = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  /** What people call it every day: 没户口, 不上学了. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Whether a child may be in danger: it is shown first, and looks so. */
  urgent: z.boolean(),
  /** The signs that make it urgent, where it is not always so, and the urgent situations that these are. */
  urgentIf: z.strictObject({ says: z.string().min(1), see: z.array(refersTo('situations')).min(1) }).optional(),
  /** Its place among those that the home page leads to; without one it stands on the page of all. */
  home: z.int().positive().optional(),
  /** How to tell that this is the situation, in the words of a text. */
  meant: z.array(z.strictObject({ says: z.string().min(1), on: z.array(ground).min(1) })).default([]),
  now: z.array(step).default([]),
  then: z.array(step).default([]),
  follow: z.array(step).default([]),
  /** Who else must act, and on which words. */
  others: z
    .array(
      z.strictObject({
        agency: refersTo('agencies'),
        says: z.string().min(1),
        at,
        quote,
        /** How the text names who acts, where it is not the agency. */
        caveat: z.string().min(1).optional(),
      }),
    )
    .default([]),
  /** Benefits to look into, by id. */
  benefits: z.array(refersTo('benefits')).default([]),
  /** Answers that the situation settles in the checklist, by question. */
  answers: z.record(z.string(), z.string()).default({}),
  /** Telephone numbers, only where a text gives one. */
  phones: z.array(z.strictObject({ number: z.string().min(1), says: z.string().min(1), at, quote })).default([]),
  /** What a worker would want to know and no text settles. */
  notStated: z.array(z.string().min(1)).default([]),
});
export type Situation = z.infer<typeof situation>;
