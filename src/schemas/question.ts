import { z } from 'zod';
import { at, quote } from './claim.ts';
import { identifier } from './identifier.ts';

/** Words of a text, where a text says it; left out where none does. */
const words = z.strictObject({ at, quote });

/** One answer that can be chosen. */
export const option = z.strictObject({
  id: identifier,
  /** The answer, in the words of the trade. */
  says: z.string().min(1),
  /** Whether it signals that the child is or may be in harm: the list stops and the duty to report comes first. */
  harm: z.boolean().default(false),
});

/**
 * A question about the child, the family or the worker. 不清楚 can always be answered and is not listed.
 * Answers are never about who the child is: no name, no address, no number.
 */
export const question = z.strictObject({
  id: identifier,
  /** The question as it is asked, in the words of the trade. */
  asks: z.string().min(1),
  /** What it means, for somebody new to the work. */
  plain: z.string().min(1),
  options: z.array(option).min(2),
  /** Who knows the answer and which paper proves it, as far as a text says so; with its words. */
  knows: z.array(z.strictObject({ who: z.string().min(1), ...words.shape })).default([]),
  papers: z.array(z.strictObject({ paper: z.string().min(1), ...words.shape })).default([]),
  /** Words of the texts that the question's terms come from. */
  terms: z.array(words).default([]),
});
export type Question = z.infer<typeof question>;
