import type { Check } from '../check.ts';

export const numberInQuote: Check = {
  name: 'number-in-quote',
  must: 'A telephone number of a situation is printed in the words it rests on.',
  *find({ situations }) {
    for (const { data, origin } of situations) {
      for (const [i, { number, quote }] of data.phones.entries()) {
        if (quote.includes(number)) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('phones', i, 'number'),
          wrong: `The number \`${number}\` does not stand in \`${quote}\`.`,
          mend: 'Write the number as printed, or quote the words that print it.',
        };
      }
    }
  },
};
