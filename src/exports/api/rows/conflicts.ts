import type { Library } from '../../../library/open.ts';
import type { ConflictRow } from '../../../schemas/api/conflict.ts';
import { inOrder } from '../in-order.ts';

/** Every pair of standards that cannot both be the one that is paid. */
export const conflicts = (library: Library): ConflictRow[] =>
  inOrder(
    library.conflicts.map(({ payee, one, other }) => ({ payee, one: one.id, other: other.id })),
    ({ payee, one, other }) => [payee, one, other].join(' '),
  );
