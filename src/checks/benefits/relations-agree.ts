import type { Benefit } from '../../schemas/checklist/benefit.ts';
import type { Check } from '../check.ts';

type Kind = Benefit['relations'][number]['kind'];

/** Kinds that cannot both hold between two benefits, whichever of the two says them. */
const APART: [Kind, Kind] = ['exclusive', 'top-up'];
/** Kinds that cannot hold both ways: one goes before the other, one stands on top of the other. */
const ONE_WAY: Kind[] = ['top-up', 'first-apply-for'];

export const relationsAgree: Check = {
  name: 'relations-agree',
  must: 'No benefit is related to itself, and what is said of two benefits does not contradict itself.',
  *find({ benefits }) {
    const told = benefits.flatMap(({ data, origin }) =>
      data.relations.map(({ kind, benefit }, i) => ({ from: data.id, to: benefit, kind, origin, i })),
    );
    for (const [n, { from, to, kind, origin, i }] of told.entries()) {
      const here = { file: origin.file, line: origin.lineOf('relations', i, 'kind') };
      if (from === to) {
        const mend = 'Name the other benefit, or delete the relation.';
        yield { ...here, wrong: `\`${from}\` is related to itself.`, mend };
        continue;
      }
      const before = told.slice(0, n).find((one) => {
        const same = one.from === from && one.to === to;
        const back = one.from === to && one.to === from;
        const apart = one.kind !== kind && APART.includes(one.kind) && APART.includes(kind);
        return (
          ((same || back) && apart) ||
          (back && one.kind === kind && ONE_WAY.includes(kind)) ||
          (same && one.kind === kind)
        );
      });
      if (!before) continue;
      const place = `${before.origin.file}:${before.origin.lineOf('relations', before.i, 'kind')}`;
      yield {
        ...here,
        wrong: `\`${from}\` says \`${kind}\` of \`${to}\`, where ${place} says \`${before.kind}\` of \`${before.to}\`.`,
        mend: 'Delete one of the two relations.',
      };
    }
  },
};
