import { z } from 'zod';

/** What somebody means who writes so: a child is in danger, none is though it sounds so, or no text answers it. */
export const sampleMeanings = ['danger', 'harmless', 'unanswered'] as const;

/** Sentences that people type, of one meaning: search learns from them to recognise others that sound alike. */
export const sample = z
  .strictObject({
    means: z.enum(sampleMeanings),
    /** The kind of danger, by its id in `dangers.yaml`. */
    kind: z.string().min(1).optional(),
    say: z.array(z.string().min(2).max(200)).min(1),
  })
  .refine(({ means, kind }) => (means === 'danger') === (kind !== undefined), {
    path: ['kind'],
    message: '只在 `means: danger` 的那一条写 `kind`：`dangers.yaml` 里危险的编号。',
  });
export type Sample = z.infer<typeof sample>;
