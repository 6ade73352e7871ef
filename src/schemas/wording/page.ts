import { z } from 'zod';

/** Front matter of a page of prose. */
export const page = z.strictObject({
  /** Its address on the site, which is what it is known by. */
  id: z.string().regex(/^\/([a-z0-9]+(-[a-z0-9]+)*\/)+$/, '写站内地址，以 `/` 开头和结尾：`/about/`。'),
  title: z.string().min(1),
  /** What search engines show of it. */
  description: z.string().min(1),
  /** The first paragraph, set apart. */
  lead: z.string().min(1).optional(),
});
export type PageFront = z.infer<typeof page>;
