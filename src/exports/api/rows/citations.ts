import type { Library } from '../../../library/open.ts';
import { provisionPath } from '../../../domain/addresses/address.ts';
import type { CitationRow } from '../../../schemas/api/citation.ts';
import { inOrderOfPlace } from '../in-order.ts';

/** Every place that names a work. */
export const citations = (library: Library): CitationRow[] =>
  inOrderOfPlace(
    library.citations.map(({ at, quote, start, end, work, relation }) => ({
      at,
      quote,
      start,
      end,
      work,
      relation,
      held: library.works.get(work)?.held ?? false,
      url: provisionPath(at),
    })),
  );
