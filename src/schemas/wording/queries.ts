import { z } from 'zod';
import { at } from '../claims/claim.ts';

/** What people type who look for a provision: search compares with it, no page shows it. */
export const queries = z.strictObject({
  at,
  queries: z.array(z.string().regex(/^.{2,30}$/u, '写 2 到 30 个字。')).min(1),
});
export type Queries = z.infer<typeof queries>;
