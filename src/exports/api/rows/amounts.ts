import type { Library } from '../../../library/open.ts';
import { amountPath } from '../../../domain/addresses/address.ts';
import type { AmountRow } from '../../../schemas/api/amount.ts';
import { inOrderOfId } from '../in-order.ts';
import { placeClaim } from '../place-claim.ts';

/** Every amount of money that the texts state. */
export const amounts = (library: Library): AmountRow[] =>
  inOrderOfId(
    library.amounts.map((claim) => {
      const { id, value, approximate, unit, purpose, what, payee, payer, region, from, until, work } = claim.data;
      return {
        id,
        ...placeClaim(library, claim),
        value,
        approximate: approximate !== undefined,
        qualifier: approximate ?? null,
        unit,
        purpose,
        what,
        payee,
        payer,
        region,
        from,
        until,
        work,
        url: amountPath(id),
      };
    }),
  );
