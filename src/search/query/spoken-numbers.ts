import { hanNumber } from '../../domain/amounts/read-han-number.ts';

/** `query` with spoken numbers of a hundred and more in digits: 一千八 is 1800. Smaller ones may be words: 十部门. */
export const readSpokenNumbers = (query: string): string =>
  query.replace(
    /[一二两三四五六七八九][一二两三四五六七八九十百千万亿零〇]*[百千万亿][一二三四五六七八九十百千万零〇]*/g,
    (spoken) => String(hanNumber(spoken) ?? spoken),
  );
