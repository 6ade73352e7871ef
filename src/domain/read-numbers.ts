import { hanValue } from './printed-number.ts';

const SCALE: Record<string, number> = { 万: 1e4, 亿: 1e8 };
const DIGITS: Record<string, number> = { 两: 2, 双: 2 };

/**
 * The numbers that words print, in order, in whole units: `2.7万元` is 27000, `1,800` is 1800,
 * `八大` is 8, `近396名` is 396.
 */
export function readNumbers(words: string): number[] {
  const found: { at: number; value: number }[] = [];
  for (const match of words.matchAll(/((?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?)\s*[余多来]?\s*([万亿])?/g)) {
    const value = Number((match[1] ?? '').replace(/,/g, ''));
    // Rounded to the fen, where binary fractions would leave dust: 5303.06万.
    found.push({ at: match.index, value: Math.round(value * (SCALE[match[2] ?? ''] ?? 1) * 100) / 100 });
  }
  for (const match of words.matchAll(/[一二三四五六七八九十]{1,3}|[两双]/g)) {
    const value = DIGITS[match[0]] ?? hanValue(match[0]);
    if (value !== null) found.push({ at: match.index, value });
  }
  return found.sort((a, b) => a.at - b.at).map(({ value }) => value);
}
