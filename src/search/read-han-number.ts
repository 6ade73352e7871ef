const DIGITS = '零一二三四五六七八九';
const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** The value of a number as spoken: 一千八 is 1800, 两万七 is 27000; null where it is none. */
function valueOf(spoken: string): number | null {
  let sum = 0;
  let part = 0;
  let digit: number | null = null;
  let scale = 10;
  for (const character of spoken.replace(/两/g, '二')) {
    const found = DIGITS.indexOf(character);
    if (found >= 0) digit = found;
    else {
      const by = SCALES[character];
      if (!by) return null;
      if (by === 10_000) {
        sum = (part + (digit ?? 0)) * by;
        part = 0;
      } else part += (digit ?? 1) * by;
      digit = null;
      scale = by;
    }
    if (character === '零') scale = 10;
  }
  // The last digit of 一千八 counts hundreds.
  return sum + part + (digit ?? 0) * (digit === null ? 1 : scale / 10);
}

/** `query` with spoken numbers of a hundred and more in digits: 一千八 is 1800. Smaller ones may be words: 十部门. */
export const readHanNumbers = (query: string): string =>
  query.replace(
    /[一二两三四五六七八九][一二两三四五六七八九十百千万零]*[百千万][一二三四五六七八九十百千零]*/g,
    (spoken) => String(valueOf(spoken) ?? spoken),
  );
