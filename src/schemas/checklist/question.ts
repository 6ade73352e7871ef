import { z } from 'zod';
import { at, quote } from '../claims/claim.ts';
import { identifier } from '../values/identifier.ts';
import { refersTo } from '../values/refers-to.ts';

/** Words of a text, where a text says it; left out where none does. */
const words = z.strictObject({ at, quote });

/** One answer that can be chosen. */
export const option = z.strictObject({
  id: identifier,
  /** The answer, in the words of the trade. */
  says: z.string().min(1),
  /** Whether it signals that the child is or may be in harm: the list stops and the duty to report comes first. */
  harm: z.boolean().default(false),
  /** Whether the harm is violence that is happening: it is told so, and stops the list once, whatever asks after it. */
  violence: z.boolean().default(false),
  /**
   * The harm that it tells of although its question asks after something else, as the answer of the question that asks
   * after it: it stops the list too, once. `unless`: answers to that question with which it is none.
   */
  reveals: z
    .strictObject({ question: identifier, answer: identifier, unless: z.array(identifier).default([]) })
    .optional(),
  /** Whether no condition tells it from the answer that meets none: it stands so that a family finds itself. */
  alike: z.boolean().default(false),
  /** Whether it says that the child's 户口 is where the child was said to be. */
  here: z.boolean().default(false),
  /** Whether it says that the child has turned 18. */
  adult: z.boolean().default(false),
  /** The role that holds who answers so: what is given on this answer is given to the role. */
  role: refersTo('roles').optional(),
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
  /** The answers, two at least; none are written where the question asks for the place. */
  options: z.array(option).default([]),
  /** Whether it asks for the place: its answers are then made from `regions.yaml`, and each benefit's `region` decides. */
  asksPlace: z.literal(true).optional(),
  /** What 不清楚 comes to where an answer can signal harm: that suspicion is enough, and how to look. */
  unsure: z
    .strictObject({ says: z.string().min(1), look: z.array(z.string().min(1)).min(1), ...words.shape })
    .optional(),
  /** Who knows the answer and which paper proves it, as far as a text says so; with its words. */
  knows: z.array(z.strictObject({ who: z.string().min(1), ...words.shape })).default([]),
  papers: z.array(z.strictObject({ paper: z.string().min(1), ...words.shape })).default([]),
  /** Words of the texts that the question's terms come from. */
  terms: z.array(words).default([]),
});
export type Question = z.infer<typeof question>;
