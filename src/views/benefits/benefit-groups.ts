import { sayBenefitKind } from '../../domain/wording/say-verdict.ts';
import { benefit, type Benefit } from '../../schemas/checklist/benefit.ts';
import type { Library } from '../../library/open.ts';

/** Benefits of one kind in one place. */
export interface BenefitGroup {
  place: string;
  benefits: Benefit[];
}

const STATUSES = benefit.shape.status.options;

/** What ended comes last, what is planned before it; of the rest what tells its amount comes first. */
const rank = ({ status, amounts }: Benefit): number => STATUSES.indexOf(status) * 2 + (amounts.length ? 0 : 1);

/** Every benefit by kind, then by place in the order of the lexicon. */
export function benefitGroups({
  benefits,
  regions,
}: Library): { kind: Benefit['kind']; name: string; count: number; groups: BenefitGroup[] }[] {
  const all = benefits.map(({ data }) => data);
  return benefit.shape.kind.options.map((kind) => ({
    kind,
    name: sayBenefitKind(kind),
    count: all.filter((one) => one.kind === kind).length,
    groups: [...regions.values()].flatMap(({ id, name }) => {
      const here = all.filter((one) => one.kind === kind && one.region === id);
      here.sort((a, b) => rank(a) - rank(b));
      return here.length ? [{ place: name, benefits: here }] : [];
    }),
  }));
}
