import { z } from 'zod';
import { refersTo } from '../values/refers-to.ts';

/** A source file: which texts it holds, in order of print, and which of its characters are not print. */
export const source = z.strictObject({
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, '写文件的 SHA-256：64 个小写的十六进制数字。'),
  texts: z.array(refersTo('texts')).min(1),
  artefacts: z
    .array(z.strictObject({ line: z.int().min(1), characters: z.string().min(1), why: z.string().min(1) }))
    .default([]),
});
export type Source = z.infer<typeof source>;
