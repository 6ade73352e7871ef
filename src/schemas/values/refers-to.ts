import { z } from 'zod';
import { identifier } from './identifier.ts';

/** Which kind of thing an id names, by the schema of the id. */
const named = z.registry<{ kind: string }>();

/**
 * The id of something else in the content, of the kind `kind` (a name of `corpus/kinds.ts`).
 *
 * Whoever reads the content learns from the schema alone that this must exist.
 */
export const refersTo = (kind: string) => identifier.clone().register(named, { kind });

/** The kind of thing that a value of `schema` names; undefined where it is no reference. */
export const kindNamedBy = (schema: unknown): string | undefined =>
  schema instanceof z.ZodType ? named.get(schema)?.kind : undefined;
