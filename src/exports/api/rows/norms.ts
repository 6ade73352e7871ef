import type { Library } from '../../../library/open.ts';
import { provisionPath } from '../../../domain/addresses/address.ts';
import type { NormRow } from '../../../schemas/api/norm.ts';
import { inOrderOfPlace } from '../in-order.ts';

/** Every sentence of a held law that binds somebody. */
export const norms = (library: Library): NormRow[] =>
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
