import { quotationsIn } from '../../content/kinds/all-claims.ts';
import { dutyPath, textOf } from '../../domain/addresses/address.ts';
import { sayBenefitRelation } from '../../domain/wording/say-benefit-relation.ts';
import { warnOfStatus } from '../../domain/wording/say-verdict.ts';
import type { Library } from '../../library/open.ts';
import { owedBy } from '../../library/owed-by.ts';
import { situationsOfBenefit } from '../../library/situations-of.ts';
import type { Benefit } from '../../schemas/checklist/benefit.ts';
import { promisesOfBenefit } from '../promises-of-benefit.ts';

/** What others do for benefits: the posts whose duty it is. */
const dutiesOf = (library: Library) =>
  owedBy(library).flatMap(({ role, owes }) =>
    owes.flatMap(({ at, quote, ofBenefit }) =>
      ofBenefit ? [{ role: role.name, at, quote, path: dutyPath(textOf(at), at.split('#')[1]) }] : [],
    ),
  );

/** Relations that a benefit tells, and those that others tell of it. */
const relatedTo = (library: Library, { id, relations }: Benefit) => [
  ...relations.map((relation) => ({ ...relation, before: sayBenefitRelation(relation.kind), other: relation.benefit })),
  ...library.benefits.flatMap(({ data }) =>
    data.relations
      .filter((relation) => relation.benefit === id)
      .map((relation) => ({ ...relation, before: `被列为“${sayBenefitRelation(relation.kind)}”，见`, other: data.id })),
  ),
];

/** What the page of a benefit shows beside the benefit itself. */
export function benefitView(library: Library, benefit: Benefit) {
  const { id, status, until, region } = benefit;
  const written = library.benefits.find(({ data }) => data.id === id);
  return {
    warning: warnOfStatus(status, until),
    place: library.regions.get(region)?.name ?? region,
    /** Every place that it quotes. */
    quoted: written ? quotationsIn('benefits', written) : [],
    situations: situationsOfBenefit(library, id),
    promises: promisesOfBenefit(library, benefit),
    compared: library.comparisons.filter(({ data }) => data.benefits.includes(id)),
    duties: dutiesOf(library),
    related: relatedTo(library, benefit),
    nameOf: (other: string) => library.benefits.find(({ data }) => data.id === other)?.data.name ?? other,
  };
}
