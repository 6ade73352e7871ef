import { placesAround } from '../../domain/addresses/places-around.ts';
import type { Benefit } from '../../schemas/checklist/benefit.ts';
import { places } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';

export const sameBenefit: Check = {
  name: 'same-benefit',
  must: '`sameAs` 指外面一级地方的同一项待遇，种类和状态相同，而且那一项自己不再指别的。',
  lacks: places,
  *find({ benefits, regions }) {
    const all = new Map(regions.map(({ data }) => [data.id, data]));
    const fault = (one: Benefit, other: Benefit): string | null => {
      const around = placesAround(one.region, all).slice(1);
      if (!around.includes(other.region)) return `“${other.id}”的地方不在“${one.id}”的地方外面`;
      if (other.sameAs) return `“${other.id}”自己又指“${other.sameAs}”`;
      if (one.kind !== other.kind || one.status !== other.status) return `“${other.id}”的种类或状态不同`;
      return null;
    };
    for (const { data, origin } of benefits) {
      const other = benefits.find((one) => one.data.id === data.sameAs)?.data;
      const wrong = other && fault(data, other);
      if (!wrong) continue;
      const mend = '指外面一级地方的同一项待遇；不是同一项的，删掉 `sameAs`。';
      yield { file: origin.file, line: origin.lineOf('sameAs'), wrong: `${wrong}，不能当作同一项。`, mend };
    }
  },
};
