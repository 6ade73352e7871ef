import { periodsMeet } from '../../domain/time/period.ts';
import type { Check } from '../check.ts';
import { textOf } from '../../domain/addresses/at.ts';

export const amountOnce: Check = {
  name: 'amount-once',
  must: '一份文本对同一对象、出资者、地区、单位，同一时间只有一个标准。',
  *find(corpus) {
    const key = ({ at, data }: (typeof corpus.amounts)[number]) =>
      [textOf(at), data.payee, data.payer, data.region, data.purpose, data.unit].join(' ');
    const standing = corpus.amounts.filter(({ data }) => data.purpose === 'standard');
    for (const [i, later] of standing.entries()) {
      const earlier = standing.slice(0, i).find((one) => key(one) === key(later) && periodsMeet(one.data, later.data));
      if (!earlier) continue;
      yield {
        file: later.origin.file,
        line: later.origin.lineOf('value'),
        wrong: `\`${earlier.data.id}\` 和 \`${later.data.id}\` 两个标准管同一段时间。`,
        mend: '照原文给较早的写 `until`；对象、出资者、地区不同的，写进 `payee`、`payer`、`region`。',
      };
    }
  },
};
