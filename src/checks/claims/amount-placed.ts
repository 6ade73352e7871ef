import { placesMeet } from '../../domain/addresses/places-around.ts';
import { printed } from '../../content/kinds/all-works.ts';
import { places } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';
import { textAt } from '../../library/text-at.ts';

export const amountPlaced: Check = {
  name: 'amount-placed',
  must: '待遇的 `amounts` 都是在待遇适用的地方发的；金额没有写 `from`、`until` 的，它的文本印有日期。',
  lacks: places,
  *find(corpus) {
    const regions = new Map(corpus.regions.map(({ data }) => [data.id, data]));
    const name = (id: string) => regions.get(id)?.name ?? id;
    for (const { data: benefit, origin } of corpus.benefits) {
      for (const [i, id] of benefit.amounts.entries()) {
        const amount = corpus.amounts.find(({ data }) => data.id === id);
        if (!amount) continue;
        const here = { file: origin.file, line: origin.lineOf('amounts', i) };
        const { region, from, until } = amount.data;
        if (!placesMeet(region, benefit.region, regions)) {
          const wrong = `金额 \`${id}\` 在${name(region)}发，待遇适用于${name(benefit.region)}。`;
          yield { ...here, wrong, mend: '写在那里发的金额，或删去它。' };
        }
        const text = textAt(corpus, amount.at);
        if (from === null && until === null && text && printed(text, 'date') === null && text.data.date.reason) {
          const wrong = `金额 \`${id}\` 没有写日期，${text.id} 也没有印成文日期。`;
          yield { ...here, wrong, mend: '照原话在金额里写 `from` 或 `until`；原话没有说的，从这里删去它。' };
        }
      }
    }
  },
};
