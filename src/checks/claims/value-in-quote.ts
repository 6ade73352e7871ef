import { numbersOfValue } from '../../domain/amounts/numbers-of-value.ts';
import { readNumbers } from '../../domain/amounts/read-numbers.ts';
import type { Check } from '../check.ts';

/** Words behind the measure word that leave open how many it is: 40名左右. */
const BEHIND_UNIT = /^[^，。；、\d]{0,6}?(左右|上下|以上|以内|以下)/;

export const valueInQuote: Check = {
  name: 'value-in-quote',
  must: '金额、数字的 `value` 和 `approximate` 都在 `quote` 里读得到，“第9号”的9不算；`quote` 里这个数带着约数的字，就要写 `approximate`。',
  *find(corpus) {
    for (const { data, origin } of [...corpus.amounts, ...corpus.figures]) {
      const here = (field: string, wrong: string, mend: string) => ({
        file: origin.file,
        line: origin.lineOf(field),
        wrong,
        mend,
      });
      const places = numbersOfValue(data.quote, data.value);
      if (!places.length) {
        const read = readNumbers(data.quote).join('、');
        yield here(
          'value',
          `引文“${data.quote}”里没有 ${data.value} 这个数${read ? `，读出的是 ${read}` : '，一个数也没有读出'}。`,
          '写引文里的数，换成整单位（2.7万是 27000），或把写着这个数的字也引进来。',
        );
      }
      const words = places.map(
        ({ approximate, end }) => approximate ?? BEHIND_UNIT.exec(data.quote.slice(end))?.[1] ?? null,
      );
      const [word] = words;
      if (data.approximate === undefined && word && !words.includes(null)) {
        yield here(
          'value',
          `引文里 ${data.value} 带着“${word}”，不是确数，这里没有写。`,
          `加上 \`approximate: ${word}\`。`,
        );
      }
      if (data.approximate !== undefined && !data.quote.includes(data.approximate)) {
        yield here(
          'approximate',
          `引文“${data.quote}”里没有“${data.approximate}”。`,
          '写引文里使这个数成为约数的那个字，或删去这个字段。',
        );
      } else if (data.approximate !== undefined && places.length && !words.some((one) => one !== null)) {
        yield here(
          'approximate',
          `引文里“${data.approximate}”说的不是 ${data.value}。`,
          '删去这个字段，或写这个数自己带着的字。',
        );
      }
    }
  },
};
