import { readNumbers } from '../../domain/read-numbers.ts';
import type { Check } from './check.ts';

export const valueInQuote: Check = {
  name: 'value-in-quote',
  must: 'The value of an amount or figure, and the word that makes it approximate, stand in its quote.',
  *find(corpus) {
    for (const { data, origin } of [...corpus.amounts, ...corpus.figures]) {
      const numbers = readNumbers(data.quote);
      if (!numbers.includes(data.value)) {
        yield {
          file: origin.file,
          line: origin.lineOf('value'),
          wrong: `The value ${data.value} is not in the quote \`${data.quote}\`, which reads ${numbers.join(', ') || 'no number'}.`,
          mend: 'Write the value in whole units (2.7万 is 27000), or quote the words that state it.',
        };
      }
      if (data.approximate !== undefined && !data.quote.includes(data.approximate)) {
        yield {
          file: origin.file,
          line: origin.lineOf('approximate'),
          wrong: `The word \`${data.approximate}\` is not in the quote \`${data.quote}\`.`,
          mend: 'Write the printed word that makes the value approximate, or delete the field.',
        };
      }
    }
  },
};
