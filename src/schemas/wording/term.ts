import { z } from 'zod';

/** A word of the field that a general dictionary cuts or does not know: search takes it whole. */
export const term = z.strictObject({ word: z.string().min(2) });
