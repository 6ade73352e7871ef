import type { Check } from '../check.ts';

export const numberInQuote: Check = {
  name: 'number-in-quote',
  must: '`phones` 的号码印在它的 `quote` 里。',
  *find({ situations }) {
    for (const { data, origin } of situations) {
      for (const [i, { number, quote }] of data.phones.entries()) {
        if (quote.includes(number)) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('phones', i, 'number'),
          wrong: `号码 \`${number}\` 不在引文 \`${quote}\` 里。`,
          mend: '照印的写，或把印着号码的字也引进来。',
        };
      }
    }
  },
};
