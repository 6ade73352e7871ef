import type { Amount } from '../../schemas/claims/amount.ts';
import type { Region } from '../../schemas/wording/vocabulary.ts';
import { periodsMeet } from '../time/period.ts';
import { placesMeet } from '../addresses/places-around.ts';

/** Two standards that cannot both be the one that is paid; which of them holds is not for the site to say. */
export interface Conflict {
  payee: string;
  one: Amount;
  other: Amount;
}

/**
 * Pairs of standards for the same payee, in places that share ground, for times that may share a
 * day, whose values differ. A silent end of a span counts as open. Pairs come in the order of `amounts`.
 */
export function findConflicts(amounts: Amount[], regions: ReadonlyMap<string, Region>): Conflict[] {
  const standards = amounts.filter(({ purpose }) => purpose === 'standard');
  return standards.flatMap((one, i) =>
    standards
      .slice(i + 1)
      .filter(
        (other) =>
          other.payee === one.payee &&
          other.unit === one.unit &&
          other.value !== one.value &&
          placesMeet(one.region, other.region, regions) &&
          periodsMeet(one, other),
      )
      .map((other) => ({ payee: one.payee, one, other })),
  );
}
