import { z } from 'zod';
import { id } from '../fields.ts';
import type { Library } from '../../../library/open.ts';
import { inOrder } from '../in-order.ts';
import type { Table } from '../table.ts';

/** Two standards that cannot both be the one that is paid. */
export const conflictRow = z
  .strictObject({
    payee: id('a payee').describe('Who or what both are for: an id in payees.json.'),
    one: id('an amount').describe('One standard: an id in amounts.json.'),
    other: id('an amount').describe('The other: an id in amounts.json. Neither is preferred.'),
  })
  .describe('Two standards of different value for the same payee, in places and times that may meet. Not resolved.');
export type ConflictRow = z.infer<typeof conflictRow>;

/** Every pair of standards that cannot both be the one that is paid. */
const rows = (library: Library): ConflictRow[] =>
  inOrder(
    library.conflicts.map(({ payee, one, other }) => ({ payee, one: one.id, other: other.id })),
    ({ payee, one, other }) => [payee, one, other].join(' '),
  );

export const conflicts = { title: '并存的不同标准', row: conflictRow, rows } satisfies Table;
