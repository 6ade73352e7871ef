import { z } from 'zod';
import { at, claimWithId, quote } from './claim.ts';
import { identifier } from '../values/identifier.ts';

/** What a careful reader is told about a place in a text. Wording for readers is in `domain/wording/say-note.ts`. */
export const noteKind = z.enum([
  'print',
  'date',
  'numbering',
  'title-variant',
  'wording',
  'overlap',
  'de-identified',
  'arithmetic',
  'annex',
]);

/** A sum to be done from claims, by id; the result is computed, never typed. */
export const sum = z.union([
  /** rate × people × months, held against the total paid */
  z.strictObject({
    rate: identifier,
    people: identifier,
    months: z.int().positive(),
    total: identifier,
  }),
  /** a rate less its increase: the rate before */
  z.strictObject({ rate: identifier, increase: identifier }),
  /** parts (amounts or figures), held against the whole where the text states one */
  z.strictObject({ parts: z.array(identifier).min(2), whole: identifier.optional() }),
]);
export type Sum = z.infer<typeof sum>;

/** A note on the words of one place, with other places it bears on. */
export const note = z.strictObject({
  ...claimWithId,
  kind: noteKind,
  /** What there is to see, in the site's words; an arithmetic note computes its own. */
  says: z.string().min(1).optional(),
  also: z.array(z.strictObject({ at, quote })).default([]),
  sum: sum.optional(),
});
export type Note = z.infer<typeof note>;
