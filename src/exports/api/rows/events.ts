import type { Library } from '../../../library/open.ts';
import { eventPath } from '../../../domain/addresses/address.ts';
import type { EventRow } from '../../../schemas/api/event.ts';
import { inOrderOfId } from '../in-order.ts';
import { placeClaim } from '../place-claim.ts';

/** Everything dated that the texts tell. */
export const events = (library: Library): EventRow[] =>
  inOrderOfId(
    library.events.map((claim) => {
      const { id, day, until, what } = claim.data;
      return { id, ...placeClaim(library, claim), day, until: until ?? null, what, url: eventPath(id) };
    }),
  );
