import { placesMeet } from '../../domain/addresses/region.ts';
import { printed } from '../../content/kinds/all-works.ts';
import type { Check } from '../check.ts';

export const amountPlaced: Check = {
  name: 'amount-placed',
  must: 'An amount of a benefit is paid where the benefit applies, and it or its text tells a day.',
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
          const wrong = `The amount \`${id}\` is paid in ${name(region)}, the benefit applies in ${name(benefit.region)}.`;
          yield { ...here, wrong, mend: 'Name an amount that is paid there, or delete it.' };
        }
        const text = corpus.texts.find((one) => one.id === amount.at.split('#')[0]);
        if (from === null && until === null && text && printed(text, 'date') === null && text.data.date.reason) {
          const wrong = `The amount \`${id}\` tells no day, and ${text.id} prints no date.`;
          yield { ...here, wrong, mend: 'Write `from` or `until` where the words tell it, or delete the amount here.' };
        }
      }
    }
  },
};
