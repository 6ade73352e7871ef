import { alike } from '../../domain/commitments/alike.ts';
import type { Check } from '../check.ts';
import { textOf } from '../../domain/addresses/at.ts';

export const threadOneThing: Check = {
  name: 'thread-one-thing',
  must: 'threads.yaml 里写明是同一件事的几项，每一项的原文同另一项至少有一个词相同；一份文件至多有一项在里面；同样两项只在一条里放在一起。',
  *find({ threads, commitments }) {
    const quotes = new Map(commitments.map(({ data }) => [data.id, data.quote]));
    const texts = new Map(commitments.map(({ at, data }) => [data.id, textOf(at)]));
    const placed = new Map<string, string>();
    for (const { data, origin } of threads) {
      if (data.apart !== undefined) continue;
      const here = { file: origin.file, line: origin.lineOf('commitments') };
      for (const [i, id] of data.commitments.entries()) {
        const quote = quotes.get(id);
        const others = data.commitments.filter((other) => other !== id);
        if (quote !== undefined && others.every((other) => alike(quote, quotes.get(other) ?? '') === 0)) {
          const wrong = `${data.id} 说 ${id}（“${quote}”）同其余几项是同一件事，原文没有一个词相同。`;
          yield { ...here, wrong, mend: '从 `commitments` 里去掉这一项；不是同一件事又要说明的，写 `apart`。' };
        }
        const text = texts.get(id);
        for (const before of data.commitments.slice(0, i)) {
          if (text !== undefined && texts.get(before) === text) {
            const wrong = `${data.id} 把同一份文件（${text}）里的 ${before} 和 ${id} 写成一件事。`;
            yield { ...here, wrong, mend: '对着原文看：是两件事的，分成两条；一项里写着两件事的，两条里都列它。' };
          }
          const pair = [before, id].sort().join(' ');
          const known = placed.get(pair);
          if (known !== undefined) {
            const wrong = `${before} 和 ${id} 在 ${known} 里，又在 ${data.id} 里。`;
            yield { ...here, wrong, mend: '对着原文看是哪一件事，只留一处。' };
          }
          placed.set(pair, data.id);
        }
      }
    }
  },
};
