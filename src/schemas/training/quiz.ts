import { z } from 'zod';
import { at, quote } from '../claims/claim.ts';
import { identifier } from '../values/identifier.ts';
import { refersTo } from '../values/refers-to.ts';

/** What a question on a situation asks for: what first, what next, whom to turn to, how soon, what not to say or write. */
export const drillAsks = z.enum(['first', 'next', 'whom', 'soon', 'silent']);
export type DrillAsks = z.infer<typeof drillAsks>;

/** A question of the quiz that an editor writes: one right answer, and what people take for it. */
export const quizQuestion = z.strictObject({
  id: identifier,
  /** The module of the training it belongs to. */
  module: refersTo('training'),
  /** Where the learner stands before a situation: what is asked for, and which situation that is, where the site has it. */
  drill: z.strictObject({ asks: drillAsks, situation: refersTo('situations').optional() }).optional(),
  asks: z.string().min(1),
  /** The amount it asks for, where it asks for one: the answer is held against it. */
  amount: refersTo('amounts').optional(),
  /** The right answer, and the words it rests on. */
  right: z.strictObject({ says: z.string().min(1), at, quote }),
  /** Common misreadings: why each is wrong, and the words that show it where there are other than those of the answer. */
  wrong: z.array(
    z.strictObject({ says: z.string().min(1), why: z.string().min(1), at: at.optional(), quote: quote.optional() }),
  ),
});
export type QuizQuestion = z.infer<typeof quizQuestion>;
