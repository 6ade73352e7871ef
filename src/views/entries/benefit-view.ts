import { quotationsIn } from '../../content/kinds/all-claims.ts';
import { dutyPath } from '../../domain/addresses/address.ts';
import { sayBenefitRelation } from '../../domain/wording/say-benefit-relation.ts';
import { sayBenefitKind, sayBenefitStatus, warnOfStatus } from '../../domain/wording/say-verdict.ts';
import type { Library } from '../../library/open.ts';
import { owedBy } from '../../library/duties/owed-by.ts';
import { situationsOfBenefit } from '../../library/duties/situations-of.ts';
import type { Benefit } from '../../schemas/checklist/benefit.ts';
import { promisesOfBenefit } from '../benefits/promises-of-benefit.ts';
import { provisionOf, textOf } from '../../domain/addresses/at.ts';

/** What others do for benefits: the posts whose duty it is. */
const dutiesOf = (library: Library) =>
  owedBy(library).flatMap(({ role, owes }) =>
    owes.flatMap(({ at, quote, ofBenefit }) =>
      ofBenefit ? [{ role: role.name, at, quote, path: dutyPath(textOf(at), provisionOf(at)) }] : [],
    ),
  );

/** A benefit by its name, for a link. */
const named = (library: Library, id: string) => ({
  id,
  name: library.benefits.find(({ data }) => data.id === id)?.data.name ?? id,
});

/** Relations that a benefit tells, and those that others tell of it. */
const relatedTo = (library: Library, { id, relations }: Benefit) => [
  ...relations.map(({ kind, benefit, at, quote }) => ({
    before: sayBenefitRelation(kind),
    other: named(library, benefit),
    at,
    quote,
  })),
  ...library.benefits.flatMap(({ data }) =>
    data.relations
      .filter(({ benefit }) => benefit === id)
      .map(({ kind, at, quote }) => ({
        before: `被列为“${sayBenefitRelation(kind)}”，见`,
        other: { id: data.id, name: data.name },
        at,
        quote,
      })),
  ),
];

/** What the page of a benefit shows beside the benefit itself. */
export function benefitView(library: Library, benefit: Benefit) {
  const { id, kind, status, until, region, amounts, notStated, sameAs } = benefit;
  const written = library.benefits.find(({ data }) => data.id === id);
  const place = library.regions.get(region)?.name ?? region;
  return {
    warning: warnOfStatus(status, until),
    place,
    /** What kind of benefit it is, where, and whether it stands. */
    kinds: [sayBenefitKind(kind), place, sayBenefitStatus(status)],
    /** Whether one asks how much it is: it is money, or some text names a sum. */
    paid: kind === 'money' || amounts.length > 0,
    /** The same benefit as another place gives it. */
    same: sameAs ? named(library, sameAs) : null,
    notStated,
    /** Every place that it quotes. */
    quoted: written ? quotationsIn('benefits', written) : [],
    situations: situationsOfBenefit(library, id),
    promises: promisesOfBenefit(library, benefit),
    compared: library.comparisons.filter(({ data }) => data.benefits.includes(id)),
    /** Whose duty it is to help a family to it; what is for the staff, no duty list offers to families. */
    duties: kind === 'staff' ? [] : dutiesOf(library),
    related: relatedTo(library, benefit),
  };
}
export type BenefitView = ReturnType<typeof benefitView>;
