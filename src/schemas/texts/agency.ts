import { z } from 'zod';
import { identifier } from '../values/identifier.ts';
import { refersTo } from '../values/refers-to.ts';

/** The level of government a body belongs to; `any` for a kind of body at every level. */
export const level = z.enum(['national', 'province', 'city', 'county', 'township', 'village', 'any']);

/** A body that the texts name: one office, or a kind of office (民政部门). */
export const agency = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  /** Other wordings that mean this body wherever they stand, as printed. */
  aliases: z.array(z.string().min(1)).default([]),
  level,
  /** Null for a kind of body, which is in no one place. */
  region: refersTo('regions').nullable(),
});
export type Agency = z.infer<typeof agency>;
