import { z } from 'zod';
import { identifier } from '../values/identifier.ts';
import { refersTo } from '../values/refers-to.ts';

/** Commitments of several texts that were compared by hand, because their words are alike. */
export const thread = z.strictObject({
  id: identifier,
  /** The one thing they say. */
  name: z.string().min(1),
  /** One of a text at most; one whose words name two things stands in two threads. */
  commitments: z.array(refersTo('commitments')).min(2),
  /** Why they are not the same for all their likeness; left out where they are. */
  apart: z.string().min(1).optional(),
});
export type Thread = z.infer<typeof thread>;
