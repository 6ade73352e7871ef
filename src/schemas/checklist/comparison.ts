import { z } from 'zod';
import { identifier } from '../values/identifier.ts';
import { refersTo } from '../values/refers-to.ts';

/** Benefits of several places that serve the same end, to be read side by side. */
export const comparison = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  /** Their ids, in the order in which those of one place are shown. */
  benefits: z.array(refersTo('benefits')).min(2),
});
export type Comparison = z.infer<typeof comparison>;
