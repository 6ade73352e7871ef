import { alike } from '../../domain/commitments/alike.ts';
import type { Check } from '../check.ts';

export const threadOneThing: Check = {
  name: 'thread-one-thing',
  must: 'threads.yaml 里写明是同一件事的几项，每一项的原文同另一项至少有一个词相同；一项只在一条里。',
  *find({ threads, commitments }) {
    const quotes = new Map(commitments.map(({ data }) => [data.id, data.quote]));
    const placed = new Map<string, string>();
    for (const { data, origin } of threads) {
      if (data.apart !== undefined) continue;
      for (const id of data.commitments) {
        const here = { file: origin.file, line: origin.lineOf('commitments') };
        const quote = quotes.get(id);
        const others = data.commitments.filter((other) => other !== id);
        if (quote !== undefined && others.every((other) => alike(quote, quotes.get(other) ?? '') === 0)) {
          const wrong = `${data.id} 说 ${id}（“${quote}”）同其余几项是同一件事，原文没有一个词相同。`;
          yield { ...here, wrong, mend: '从 `commitments` 里去掉这一项；不是同一件事又要说明的，写 `apart`。' };
        }
        const before = placed.get(id);
        if (before !== undefined) {
          const wrong = `${id} 在 ${before} 里，又在 ${data.id} 里。`;
          yield { ...here, wrong, mend: '对着原文看是哪一件事，只留一处。' };
        }
        placed.set(id, data.id);
      }
    }
  },
};
