import { z } from 'zod';
import { id, placed, url } from '../fields.ts';
import type { Library } from '../../../library/open.ts';
import { provisionPath } from '../../../domain/addresses/address.ts';
import { inOrderOfPlace } from '../in-order.ts';
import type { Table } from '../table.ts';

/** A sentence of a law that binds somebody. */
export const normRow = z
  .strictObject({
    ...placed,
    modals: z.array(z.string()).min(1).describe('The printed words that bind: 应当, 必须, 不得, 禁止, 严禁.'),
    actor: z.string().nullable().describe('The subject as printed; null where the sentence prints none.'),
    actorFrom: z
      .string()
      .nullable()
      .describe(
        'The sentence before it in the provision that prints the subject, where it is carried over; else null.',
      ),
    condition: z
      .string()
      .nullable()
      .describe('The printed condition (…的) that stands in place of a subject; null where there is none.'),
    by: z
      .array(id('an agency or actor'))
      .describe('Who of agencies.json and actors.json is named in the subject or condition.'),
    url,
  })
  .describe('A sentence of a law that binds, read from its words by rule: nobody has gone through it by hand.');
export type NormRow = z.infer<typeof normRow>;

/** Every sentence of a held law that binds somebody. */
const rows = (library: Library): NormRow[] =>
  inOrderOfPlace(
    library.norms.map(({ at, quote, start, end, modals, actor, actorFrom, condition, by }) => ({
      at,
      quote,
      start,
      end,
      modals,
      actor,
      actorFrom,
      condition,
      by,
      url: provisionPath(at),
    })),
  );

export const norms = { title: '法律写明的义务', row: normRow, rows } satisfies Table;
