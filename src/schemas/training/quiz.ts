import { z } from 'zod';
import { at, quote } from '../claims/claim.ts';
import { identifier } from '../values/identifier.ts';
import { refersTo } from '../values/refers-to.ts';

/** A question of the quiz that an editor writes: one right answer, and what people take for it. */
export const quizQuestion = z.strictObject({
  id: identifier,
  /** The module of the training it belongs to. */
  module: refersTo('training'),
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
