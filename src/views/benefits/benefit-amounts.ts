import { amountsInForce } from '../../domain/amounts/amounts-in-force.ts';
import type { Amount } from '../../schemas/claims/amount.ts';
import type { Benefit } from '../../schemas/checklist/benefit.ts';
import type { Claim } from '../../content/kinds/corpus.ts';
import type { Library } from '../../library/open.ts';

/** What a benefit pays on the day the library speaks for, and the standards that contradict it. */
export interface BenefitAmounts {
  /** In force where they are paid, or not said not to be; one whose span is over is none of them. */
  amounts: Claim<Amount>[];
  /** Standards in force of other texts that contradict one of those; the site takes neither side. */
  against: Claim<Amount>[];
}

/** The amounts of `benefit`, each in the place it is paid in. */
export function benefitAmounts(library: Library, benefit: Benefit): BenefitAmounts {
  const holds = (amount: Amount): boolean => {
    const { inForce, unsettled } = amountsInForce([amount], library.day, amount.region, library.regions);
    return inForce.length + unsettled.length > 0;
  };
  const amounts = library.amounts.filter(({ data }) => benefit.amounts.includes(data.id) && holds(data));
  const ids = new Set(amounts.map(({ data }) => data.id));
  const other = new Set(
    library.conflicts.flatMap(({ one, other }) => (ids.has(one.id) ? [other.id] : ids.has(other.id) ? [one.id] : [])),
  );
  return {
    amounts,
    against: library.amounts.filter(({ data }) => other.has(data.id) && !ids.has(data.id) && holds(data)),
  };
}
