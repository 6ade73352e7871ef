import type { Amount } from '../../schemas/claims/amount.ts';
import type { Region } from '../../schemas/wording/vocabulary.ts';
import { firstDay, lastDay, type Day } from '../time/day.ts';
import { placesAround } from '../addresses/places-around.ts';

/** What is paid on a day in a place, as far as the texts settle it. */
export interface AmountsOn {
  inForce: Amount[];
  /** Those of which no text says whether they are paid on that day: since when is not stated, or only the year. */
  unsettled: Amount[];
}

/** The days on which an amount may begin to be paid; a month counts whole, as what is paid monthly does. */
const beginning = (from: Day): { first: Day; last: Day } => ({
  first: firstDay(from),
  last: from.length === 4 ? lastDay(from) : firstDay(from),
});

/**
 * The amounts that hold in `place` on `day`: its own, and those of the places around it.
 *
 * An amount that is not yet paid, no longer, or only elsewhere is none of them; where there is none,
 * none is paid. Several may hold at once, and which of them is paid is not for the site to say.
 */
export function amountsInForce(
  amounts: readonly Amount[],
  day: Day,
  place: string,
  regions: ReadonlyMap<string, Region>,
): AmountsOn {
  const around = placesAround(place, regions);
  const here = amounts.filter(
    ({ region, from, until }) =>
      around.includes(region) &&
      (from === null || beginning(from).first <= day) &&
      (until === null || day <= lastDay(until)),
  );
  const settled = ({ from }: Amount) => from !== null && beginning(from).last <= day;
  return { inForce: here.filter(settled), unsettled: here.filter((amount) => !settled(amount)) };
}
