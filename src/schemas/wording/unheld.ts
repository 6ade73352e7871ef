import { z } from 'zod';

/** A subject that people ask about and no text tells of: search says so, where it would show what only shares words. */
export const unheld = z.strictObject({
  subject: z.string().min(1),
  say: z.array(z.string().min(2)).min(1),
  reason: z.string().min(1),
});
export type Unheld = z.infer<typeof unheld>;
