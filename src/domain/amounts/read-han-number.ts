const DIGITS = '零一二三四五六七八九';
const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const GREAT: [sign: string, by: number][] = [
  ['亿', 1e8],
  ['万', 1e4],
];
/** Signs that print the same digit or scale: 〇 and the circle typed for it, and the capitals of cheques. */
const OTHERS = '〇○壹贰叁肆伍陆柒捌玖拾佰仟萬億';
const PLAIN = '零零一二三四五六七八九十百千万亿';

/** Every sign of which a Chinese numeral is made, for a class of a pattern. */
export const HAN_SIGNS = `${PLAIN.slice(1)}两${OTHERS}`;

/** Digits in a row, as years print them: 二〇二六. Two or three are read with a 〇 only: 三四 means three or four. */
function inARow(text: string): number | null {
  if (text.length > 1 && text.length !== 4 && !text.includes('零')) return null;
  const digits = [...text].map((sign) => DIGITS.indexOf(sign));
  return digits.includes(-1) ? null : Number(digits.join(''));
}

/** A numeral below 万: 一千零五, 二百五十, 十三. Scales fall from left to right, each with one digit. */
function belowWan(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let last = 1e4;
  let gap = false;
  for (const sign of text) {
    const by = SCALES[sign];
    if (sign === '零') {
      if (digit !== null || gap || last === 1e4) return null;
      gap = true;
    } else if (by) {
      if (by >= last || (digit === null && by !== 10)) return null;
      sum += (digit ?? 1) * by;
      digit = null;
      gap = false;
      last = by;
    } else {
      const read = DIGITS.indexOf(sign);
      if (digit !== null || read < 1) return null;
      digit = read;
    }
  }
  if (digit === null) return gap ? null : sum;
  // The last digit of 一千八 counts hundreds.
  return sum + digit * (gap || last === 1e4 ? 1 : last / 10);
}

/** A numeral with its great scales, from `at` in their order on: 一亿两千万, 两万七. */
function scaled(text: string, at = 0): number | null {
  const [sign = '', by = 1] = GREAT[at] ?? [];
  if (!sign) return belowWan(text);
  const cut = text.lastIndexOf(sign);
  if (cut < 0) return scaled(text, at + 1);
  const many = scaled(text.slice(0, cut), at + 1);
  if (!many) return null;
  const rest = text.slice(cut + 1);
  if (!rest) return many * by;
  if (/^[一二三四五六七八九]$/.test(rest)) return many * by + DIGITS.indexOf(rest) * (by / 10);
  const more = scaled(rest.replace(/^零/, ''), at + 1);
  return more === null || more >= by ? null : many * by + more;
}

/**
 * The value of a Chinese numeral up to 亿: 八百 is 800, 一千八 is 1800, 二〇二六 is 2026, 两万七 is 27000;
 * null for what is none, and for what can be read two ways (三四百).
 */
export function hanNumber(text: string): number | null {
  const plain = text.replace(new RegExp(`[${OTHERS}]`, 'g'), (sign) => PLAIN.charAt(OTHERS.indexOf(sign)));
  if (plain === '两') return 2;
  if (!plain || /两(?![百千万亿])/.test(plain)) return null;
  const even = plain.replaceAll('两', '二');
  return /[十百千万亿]/.test(even) ? scaled(even) : inARow(even);
}
