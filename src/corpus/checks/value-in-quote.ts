import { readNumbers } from '../../domain/read-numbers.ts';
import type { Check } from './check.ts';

/** A number in figures, with the words around it or in it (70余万) that make it approximate. */
const NUMBER = /(约|近|超过|逾|不足)?\s*(\d[\d,，.]*\s*([余多])?\s*[万亿]?)\s*([余多])?/g;

/** The word that stands by `value` in `quote` and makes it approximate; null where none does. */
function approximateWord(quote: string, value: number): string | null {
  for (const [, before, number = '', inside, behind] of quote.matchAll(NUMBER)) {
    const word = before ?? inside ?? behind;
    if (word !== undefined && readNumbers(number.replace(/[余多]/, '')).includes(value)) return word;
  }
  return null;
}

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
      const word = approximateWord(data.quote, data.value);
      if (data.approximate === undefined && word !== null) {
        yield {
          file: origin.file,
          line: origin.lineOf('value'),
          wrong: `The quote makes ${data.value} approximate by \`${word}\`, and the claim does not.`,
          mend: `Add \`approximate: ${word}\`.`,
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
