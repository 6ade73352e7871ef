import { z } from 'zod';

/** A thing that the site itself does, to be found by what people call it. */
export const tool = z.strictObject({
  /** Site-relative, to a page of the site. */
  path: z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[^#\s]+)?$/, '写本站的路径，如 /check/。'),
  name: z.string().min(1),
  says: z.string().min(1),
  /** What people call it, and what they want who look for it. */
  names: z.array(z.string().min(2)).min(1),
});
export type Tool = z.infer<typeof tool>;
