import { z } from 'zod';
import { day } from '../values/day.ts';

/** An address that moved: the old id, the one that stands for it now, and since when, which a feed that ended tells. */
export const redirect = z.strictObject({ from: z.string().min(1), to: z.string().min(1), since: day.optional() });
export type Redirect = z.infer<typeof redirect>;
