import { z } from 'zod';
import { identifier } from '../values/identifier.ts';
import { refersTo } from '../values/refers-to.ts';

/** A place, inside the place `within`. */
export const region = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  within: refersTo('regions').nullable(),
});
export type Region = z.infer<typeof region>;

/** A subject that texts can be sorted under. */
export const topic = z.strictObject({ id: identifier, name: z.string().min(1) });
export type Topic = z.infer<typeof topic>;

/** Who or what receives money. */
export const payee = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  /** Whether it is the staff or their allowance, not children and families. */
  staff: z.literal(true).optional(),
});
export type Payee = z.infer<typeof payee>;
