import type { Library } from '../../../library/open.ts';
import { figurePath } from '../../../domain/addresses/address.ts';
import type { FigureRow } from '../../../schemas/api/figure.ts';
import { inOrderOfId } from '../in-order.ts';
import { placeClaim } from '../place-claim.ts';

/** Every count that the texts state. */
export const figures = (library: Library): FigureRow[] =>
  inOrderOfId(
    library.figures.map((claim) => {
      const { id, value, approximate, unit, what, region, asOf } = claim.data;
      return {
        id,
        ...placeClaim(library, claim),
        value,
        approximate: approximate !== undefined,
        qualifier: approximate ?? null,
        unit,
        what,
        region,
        asOf,
        url: figurePath(id),
      };
    }),
  );
