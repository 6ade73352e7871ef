import { z } from 'zod';
import { identifier } from './identifier.ts';

/** Which kind of thing an id names, by the schema of the id. */
const named = z.registry<{ kinds: string[] }>();

/**
 * The id of something else in the content, of one of `kinds` (names of `kinds.ts`).
 *
 * Whoever reads the content learns from the schema alone that this must exist.
 */
export const refersTo = (...kinds: [string, ...string[]]) => identifier.clone().register(named, { kinds });

/** The kinds of thing of which a value of `schema` names one; none where it is no reference. */
export const kindsNamedBy = (schema: unknown): string[] =>
  schema instanceof z.ZodType ? (named.get(schema)?.kinds ?? []) : [];
