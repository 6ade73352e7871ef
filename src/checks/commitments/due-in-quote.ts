import { tellsDue } from '../../domain/time/tells-due.ts';
import { sayWithin } from '../../domain/wording/commitments/say-due.ts';
import type { Check } from '../check.ts';
import { textAt } from '../../library/text-at.ts';

export const dueInQuote: Check = {
  name: 'due-in-quote',
  must: '期限的日期、周期，或起算的事和天数，在 `due.quote` 里读得到；“2025年底”是 `2025-12-31`，“今年”按文本的排序年份算。',
  *find(corpus) {
    for (const { at, data, origin } of corpus.commitments) {
      const { due } = data;
      const text = textAt(corpus, at);
      if (!due || !text || tellsDue(due.quote, due, text.data.date.sort.slice(0, 4))) continue;
      const [field, said] =
        'on' in due
          ? ['on', ` ${due.on}`]
          : 'every' in due
            ? ['every', `周期 \`${due.every}\``]
            : ['within', `“${sayWithin(due)}”`];
      yield {
        file: origin.file,
        line: origin.lineOf('due', field),
        wrong: `引文 \`${due.quote}\` 里读不到${said}。`,
        mend: '只写原文写明的（2025年底是 2025-12-31），把写着期限的字引进来，或写 `due: null`。',
      };
    }
  },
};
