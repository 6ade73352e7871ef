import { z } from 'zod';
import { identifier } from '../values/identifier.ts';

/** Where a claim's words stand: `#3.p2.3` in the file's own text, or `text-id#3.p2.3` in another. */
export const at = z.string().regex(/^([a-z0-9-]+)?#[a-z0-9.-]+$/, '写 `#` 和条款的编号。');

/** The words a claim rests on, as printed. */
export const quote = z.string().min(1, '照印的写。');

/** What every claim carries: the provision and the words. `nth` settles words that stand there more than once. */
export const claimBase = { at, quote, nth: z.int().min(1).optional() };

/** A claim that is published under an id of its own. */
export const claimWithId = { id: identifier, ...claimBase };
