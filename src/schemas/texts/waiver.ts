import { z } from 'zod';

/** Words that look like personal data and are none, with the reason: an ordinary word, a number of an office. */
export const waiver = z.strictObject({
  words: z.string().regex(/^.{2,}$/u, '写两个字以上，一个字会放行太多。'),
  why: z.string().min(1, '写明为什么不是个人信息。'),
});
export type Waiver = z.infer<typeof waiver>;
