import type { Check } from '../check.ts';

export const toStands: Check = {
  name: 'to-stands',
  must: '承诺的 `to` 印在那一条款里。',
  *find({ commitments, provisions }) {
    for (const { at, data, origin } of commitments) {
      const words = provisions.get(at)?.words;
      if (words === undefined || data.to === null || words.includes(data.to)) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('to'),
        wrong: `\`to\` 写的 \`${data.to}\` 没有印在 ${at} 里。`,
        mend: '照印的写；原文没有说为谁的，写 `to: null`。',
      };
    }
  },
};
