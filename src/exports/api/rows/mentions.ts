import type { Library } from '../../../library/open.ts';
import { provisionPath } from '../../../domain/addresses/address.ts';
import type { MentionRow } from '../../../schemas/api/mention.ts';
import { inOrderOfPlace } from '../in-order.ts';

/** Every place that names a body. */
export const mentions = (library: Library): MentionRow[] =>
  inOrderOfPlace(
    library.mentions.map(({ at, quote, start, end, agency }) => ({
      at,
      quote,
      start,
      end,
      agency,
      url: provisionPath(at),
    })),
  );
