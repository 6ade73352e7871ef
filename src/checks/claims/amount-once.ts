import { periodsMeet } from '../../domain/time/period.ts';
import type { Check } from '../check.ts';

export const amountOnce: Check = {
  name: 'amount-once',
  must: 'One text states one value for what is paid to the same payee, in the same place, for the same time.',
  *find(corpus) {
    const key = ({ at, data }: (typeof corpus.amounts)[number]) =>
      [at.split('#')[0], data.payee, data.payer, data.region, data.purpose, data.unit].join(' ');
    const standing = corpus.amounts.filter(({ data }) => data.purpose === 'standard');
    for (const [i, later] of standing.entries()) {
      const earlier = standing.slice(0, i).find((one) => key(one) === key(later) && periodsMeet(one.data, later.data));
      if (!earlier) continue;
      yield {
        file: later.origin.file,
        line: later.origin.lineOf('value'),
        wrong: `The values of ${earlier.data.id} and ${later.data.id} hold at the same time.`,
        mend: 'End the earlier with `until`, or tell the two apart by payee, payer or region.',
      };
    }
  },
};
