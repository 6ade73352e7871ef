import type { Check } from '../check.ts';
import { wholeAt } from '../../domain/addresses/at.ts';

export const passedOver: Check = {
  name: 'passed-over',
  must: '说答复没有写到的词，印在建议的题目里，答复的其余部分一处也没有。',
  *find({ texts }) {
    for (const { id, data, origin, provisions } of texts) {
      for (const [i, { word, at, quote }] of data.passedOver.entries()) {
        const line = origin.lineOf('passedOver', i);
        const title = data.answers?.title ?? '';
        if (!quote.includes(word) || !title.includes(word)) {
          const wrong = `“${word}”${title.includes(word) ? '不在所引的话里' : '不在建议的题目里'}。`;
          yield { file: origin.file, line, wrong, mend: '照题目印的写，引答复里写题目的那句话。' };
          continue;
        }
        const place = wholeAt(at, id);
        const found = provisions.find((one) => one.at !== place && one.element !== 'title' && one.words.includes(word));
        if (!found) continue;
        yield {
          file: origin.file,
          line,
          wrong: `“${word}”在 ${found.at} 里写到了。`,
          mend: '删去这一条：答复没有略过它。',
        };
      }
    }
  },
};
