import type { Span } from '../texts/place-quote.ts';
import { HAN_SIGNS, hanNumber } from './read-han-number.ts';

/** A number that words print. */
export interface FoundNumber extends Span {
  /** In whole units: 2.7万 is 27000, 百分之三十五 is 35. */
  value: number;
  /** The word by it that makes it approximate: 约, 余 … */
  approximate?: string;
  /** Whether it tells an order (第9号), which counts nothing. */
  ordinal: boolean;
  /** Whether it is printed as a part of a hundred: 百分之三十五, 三成. */
  percent: boolean;
}

const SCALE: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
/** Figures with their scales: 5303.06万, 1亿2000万, 70余万, 3千. */
const ARABIC = String.raw`${DIGITS}(?:\s*[余多来]?\s*[十百千]?[万亿十百千](?:${DIGITS}(?![\d.]))?)*`;
/** Words before a number that make it a bound or a guess. */
const GUESS = '大约|约|将近|接近|近|超过|超|逾|不足|不少于|不低于|不超过|至少|最多|最高|最低';
const NUMBER = new RegExp(
  [
    String.raw`(?<parts>分之)?(?:(?<before>${GUESS}|达到|达|满)\s*)?`,
    String.raw`(?:(?<arabic>${ARABIC})|(?<han>[${HAN_SIGNS}]+)|(?<pair>双)|(?<alone>(?<![上下前后大多])半(?=年|天|日|小时|个月|学期)))`,
    String.raw`(?:\s*(?<behind>余|多|来(?![自源到的])|几))?(?:\s*(?<scale>[万亿]+))?(?<half>[个年天倍]?半(?![数径]))?`,
  ].join(''),
  'g',
);
const FULL_WIDTH = /[０-９．，](?=[０-９])|[０-９]/g;
/** Words before a numeral that leave open how many it is: 几十, 数百; but not 人数十名. */
const VAGUE = /(?:几|(?<![人总次户件个份])数)$/;
/** What follows three tenths (三成), and not a word that begins with 成. */
const TENTHS = /^成(?!立|员|为|人|年|绩|功|效|果|长|本|都|熟|型|就|套|建|份|语|因|分|品)/;

const toHalfWidth = (words: string): string =>
  words.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** The value of figures with their scales; null where these do not fall, or skip what nobody prints (2万5). */
function arabicValue(printed: string): number | null {
  let sum = 0;
  let last = Infinity;
  for (const [, digits = '', scales = ''] of printed.matchAll(
    new RegExp(`(${DIGITS})\\s*[余多来]?\\s*([十百千]?[万亿十百千])?`, 'g'),
  )) {
    const by = [...scales].reduce((product, sign) => product * (SCALE[sign] ?? 1), 1);
    const value = Number(digits.replace(/,/g, '')) * by;
    if (value >= last || (by === 1 && last !== Infinity && value < last / 10)) return null;
    // Rounded to the fen, where binary fractions would leave dust: 5303.06万.
    sum = Math.round((sum + value) * 100) / 100;
    last = by;
  }
  return sum;
}

/** The value of a numeral. A bare scale is a number by some words only: 近百名, 百余名, but no 千方百计. */
const hanValue = (han: string, guessed: boolean): number | null =>
  /^[百千万亿]+$/.test(han) ? (guessed && han.length === 1 ? (SCALE[han] ?? null) : null) : hanNumber(han);

/** What the groups of a match are worth; null where they cannot be read, or not in one way. */
function valueOf({ before, arabic, han, behind, scale = '', half, alone }: Partial<Record<string, string>>) {
  if (behind === '几') return null;
  if (alone) return 0.5;
  const value =
    arabic !== undefined
      ? arabicValue(arabic)
      : han !== undefined
        ? hanValue(han, before !== undefined || behind === '余')
        : 2;
  if (value === null || (half === '半' && /[十百千万亿]$/.test((han ?? arabic ?? '') + scale))) return null;
  const whole = Math.round(value * [...scale].reduce((by, sign) => by * (SCALE[sign] ?? 1), 1) * 100) / 100;
  return half !== undefined && whole < 100 ? whole + 0.5 : whole;
}

/**
 * The numbers that `words` print, in order. What cannot be read as one number is none: 十几, 三四百,
 * 三分之一, 数百.
 */
export function findNumbers(words: string): FoundNumber[] {
  const even = toHalfWidth(words);
  const found: FoundNumber[] = [];
  for (const { index, 0: match, groups = {} } of even.matchAll(NUMBER)) {
    const { before, arabic, han, behind, parts } = groups;
    const ahead = even.slice(0, index);
    const after = even.slice(index + match.length);
    const hundredths = parts !== undefined && ahead.endsWith('百');
    // 三分之一: neither of the two counts anything.
    if (after.startsWith('分之') || (parts !== undefined && !hundredths)) continue;
    const value = han !== undefined && VAGUE.test(ahead) ? null : valueOf(groups);
    if (value === null) continue;
    const tenths = han !== undefined && value <= 10 && TENTHS.test(after);
    const guess = before !== undefined && !/[最附]$/.test(ahead) && new RegExp(`^(?:${GUESS})$`).test(before);
    const word = guess ? before : (/[余多来]/.exec(arabic ?? '')?.[0] ?? behind);
    found.push({
      start: index + (parts ?? '').length + match.slice((parts ?? '').length).indexOf(arabic ?? han ?? ''),
      end: index + match.length,
      value: tenths ? value * 10 : value,
      ...(word === undefined ? {} : { approximate: word }),
      ordinal: before === undefined && /第\s*$/.test(ahead),
      percent: hundredths || tenths,
    });
  }
  return found;
}

/**
 * The numbers that words print, in order, in whole units: `2.7万元` is 27000, `1,800` is 1800,
 * `八大` is 8, `近396名` is 396.
 */
export const readNumbers = (words: string): number[] => findNumbers(words).map(({ value }) => value);
