const DIGITS = '零一二三四五六七八九';
const SCALES: [by: number, sign: string][] = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
];

/** A number up to 9999 in Chinese numerals, as articles are numbered: 十三, 一百零二, 一千二百六十. */
export function sayHan(value: number): string {
  let said = '';
  let rest = value;
  for (const [by, sign] of SCALES) {
    const digit = Math.floor(rest / by);
    rest %= by;
    if (digit) said += DIGITS.charAt(digit) + sign;
    else if (said && !said.endsWith('零') && rest) said += '零';
  }
  if (rest || !said) said += DIGITS.charAt(rest);
  return said.replace(/^一十/, '十');
}
