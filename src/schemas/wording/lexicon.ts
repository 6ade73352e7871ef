import { z } from 'zod';

/** Everyday words, and the words of the texts that they mean. */
export const lexiconEntry = z.strictObject({
  say: z.array(z.string().min(1)).min(1),
  means: z.array(z.string().min(1)).min(1),
  reason: z.string().min(1),
});
export type LexiconEntry = z.infer<typeof lexiconEntry>;
