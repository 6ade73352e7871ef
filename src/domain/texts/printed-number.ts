import { hanNumber } from '../amounts/read-han-number.ts';

/** The value of a Chinese numeral up to 99 (`十三` is 13), or null where `text` is not one. */
export function hanValue(text: string): number | null {
  const value = /^[一二三四五六七八九十]+$/.test(text) ? hanNumber(text) : null;
  return value !== null && value < 100 ? value : null;
}

/** How a number is printed. Numbers of one style under one parent form one series. */
export type NumberStyle = '一、' | '（一）' | '1、' | '（1）' | '第一条' | '一是';

export interface PrintedNumber {
  style: NumberStyle;
  value: number;
}

const HAN = '([一二三四五六七八九十]+)';
/** The stop behind a number; in 3.5万元 it is none, in 3.2024年 it is. */
const STOP = '(?:、|[.．](?!\\d(?!\\d{3}年)))';
const AT_BLOCK: [NumberStyle, RegExp][] = [
  ['一、', new RegExp(`^${HAN}、`)],
  ['（一）', new RegExp(`^[（(]${HAN}[）)]`)],
  ['第一条', new RegExp(`^第${HAN}条`)],
  ['1、', new RegExp(`^(\\d{1,2})${STOP}`)],
  ['（1）', /^[（(](\d{1,2})[）)]/],
];
const AT_LINE: [NumberStyle, RegExp][] = [
  ['一是', new RegExp(`^${HAN}是`)],
  ['1、', new RegExp(`^(\\d{1,2})${STOP}`)],
];
/** Digits that open an item only where one was due: a printer may drop the stop (2督促该家庭办理居住证). */
const DUE: [NumberStyle, RegExp][] = [['1、', /^(\d{1,2})(?:[.．]|(?=\p{Script=Han}))/u]];

function read(text: string, styles: [NumberStyle, RegExp][]): PrintedNumber | null {
  for (const [style, pattern] of styles) {
    const digits = pattern.exec(text)?.[1];
    const value = digits === undefined ? null : /\d/.test(digits) ? Number(digits) : hanValue(digits);
    if (value !== null) return { style, value };
  }
  return null;
}

/** The number that a paragraph or heading opens with, or null. */
export const numberOfBlock = (text: string): PrintedNumber | null => read(text, AT_BLOCK);

/**
 * The number that a line inside a paragraph opens with (`一是`, `1.`), or null.
 *
 * Bare digits (`2督促`, but also `24小时`) are a number only where they count on from `before`, the item
 * above.
 */
export function numberOfLine(text: string, before: PrintedNumber | null = null): PrintedNumber | null {
  const due = read(text, DUE);
  return read(text, AT_LINE) ?? (due && before?.style === '1、' && due.value === before.value + 1 ? due : null);
}
