import type { Benefit } from '../../schemas/checklist/benefit.ts';
import type { Check } from '../check.ts';

type Kind = Benefit['relations'][number]['kind'];

/** Kinds that cannot both hold between two benefits, whichever of the two says them. */
const APART: [Kind, Kind] = ['exclusive', 'top-up'];
/** Kinds that cannot hold both ways: one goes before the other, one stands on top of the other. */
const ONE_WAY: Kind[] = ['top-up', 'first-apply-for'];

export const relationsAgree: Check = {
  name: 'relations-agree',
  must: '待遇不与自己有关系；两项待遇的关系不说两遍，也不互相矛盾。',
  *find({ benefits }) {
    const told = benefits.flatMap(({ data, origin }) =>
      data.relations.map(({ kind, benefit }, i) => ({ from: data.id, to: benefit, kind, origin, i })),
    );
    for (const [n, { from, to, kind, origin, i }] of told.entries()) {
      const here = { file: origin.file, line: origin.lineOf('relations', i, 'kind') };
      if (from === to) {
        const mend = '写另一项待遇，或删去这条关系。';
        yield { ...here, wrong: `\`${from}\` 的这条关系指的是它自己。`, mend };
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
        wrong: `\`${from}\` 对 \`${to}\` 写的是 \`${kind}\`，与 ${place} 对 \`${before.to}\` 写的 \`${before.kind}\` 重复或矛盾。`,
        mend: '删去两条关系中的一条。',
      };
    }
  },
};
