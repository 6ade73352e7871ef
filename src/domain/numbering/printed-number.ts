import { hanNumber } from '../amounts/read-han-number.ts';
import { foldOpening } from './fold-opening.ts';
import { sayHan } from './say-han.ts';

/** How a number is printed. Numbers of one style under one parent form one series. */
export type NumberStyle =
  | '第一编'
  | '第一分编'
  | '第一章'
  | '第一节'
  | '第一条'
  | '一、'
  | '（一）'
  | '一）'
  | '1、'
  | '（1）'
  | '1）'
  | '①'
  | 'a)'
  | '1.1'
  | '一是'
  | '一要'
  | '第一，'
  | '其一，';

export interface PrintedNumber {
  style: NumberStyle;
  value: number;
  /** The 一 of 第十七条之一. */
  then?: number;
  /** Every number of a decimal one: 1, 2, 1 of 1.2.1. */
  path?: number[];
  /** The A of A.1.2, which stands in 附录A. */
  letter?: string;
}

/** What the lines of a text say about each other's numbers: the first number of its decimals, the letters of its 附录. */
export type Chapters = ReadonlySet<number | string>;

/** Whether items of `style` may go on from one paragraph to the next: 一是 …。⏎二是 …。 */
export const isSeries = (style: NumberStyle): boolean => SERIES.has(style);
const SERIES = new Set<NumberStyle>(['一是', '一要', '第一，', '其一，']);

/**
 * The value of a Chinese numeral up to 9999 as a number is printed (`十三`, `一百零二`, `廿一`), or null
 * where `text` is not one.
 */
export function hanOrdinal(text: string): number | null {
  const plain = text
    .replaceAll('〇', '零')
    .replace(/^廿/, '二十')
    .replace(/^卅/, '三十')
    .replace(/^一十/, '十')
    .replace(/([百千])(?=十)/g, '$1一');
  const value = /^[零一二三四五六七八九十百千]+$/.test(plain) ? hanNumber(plain) : null;
  // What counts otherwise than by scales (一百二, 二〇二四) numbers nothing.
  return value && sayHan(value) === plain ? value : null;
}

const HAN = '[零〇一二三四五六七八九十百千廿卅]{1,9}';
const GAP = '[ \\t]{0,4}';
/** The stop behind a number; in 3.5万元 it is none, in 3.2024年 it is. */
const STOP = `${GAP}(?:、|\\.(?!\\d(?!\\d{3}年)))`;
/** What stands behind an article that a sentence speaks of: 第三条规定的, 第六条第二款, 第三条、第四条. */
export const SPOKEN_OF = `(?!${GAP}第|之${HAN}|[、,~—\\-]|和第|与第|及第|至第|或者?第|规定|所[列称]|[款项的]|修改为|改为|中[的“"]|增加一[款项条]|删[去除])`;
/** The 之一 of an article that was put in later. */
const THEN = `(?:${GAP}之${GAP}(${HAN})(?![零〇一二三四五六七八九十]))?`;
/** Units that make of 3.5 an amount. */
const UNIT =
  '(?:[万亿千余%‰元角倍米升克斤吨天月折亩℃度点件]|百(?!姓)|分(?![级类工组布析局管])|多(?![元部])|个(?![人案别])|厘米|平方|立方|公[里斤顷升]|' +
  '年(?![度龄])|日(?![常间])|小时|岁|周(?![期边转])|人(?![员数口才民事身])|名(?![词称单录额])|户(?![籍口])|次(?!序)|项(?!目)|所(?![需有列在])|' +
  '家(?![庭长属访])|位(?!置)|条(?![件例款])|例(?![外行])|时(?![间限]))';

/** Every level of a law above its articles is a short line of its own. */
const TITLE = '(?=[^。;!?:]{0,40}$)';
const level = (sign: string) =>
  new RegExp(`^第${GAP}(${HAN}|\\d{1,4})${GAP}${sign}(?:${GAP}之${GAP}(${HAN}))?${TITLE}`);

const AT_BLOCK: [NumberStyle, RegExp][] = [
  ['第一分编', level('分编')],
  ['第一编', level('编')],
  ['第一章', level('章')],
  ['第一节', level('节')],
  ['第一条', new RegExp(`^第${GAP}(${HAN}|\\d{1,4})${GAP}条${THEN}${SPOKEN_OF}`)],
  ['一、', new RegExp(`^(${HAN})${GAP}[、.]`)],
  ['（一）', new RegExp(`^\\(${GAP}(${HAN})${GAP}\\)`)],
  ['一）', new RegExp(`^(${HAN})${GAP}\\)`)],
  ['1、', new RegExp(`^(\\d{1,2}|\\d{3}(?=${GAP}[、.]${GAP}[\\p{Script=Han}“《]))${STOP}`, 'u')],
  ['（1）', new RegExp(`^\\(${GAP}(\\d{1,2})${GAP}\\)`)],
  ['1）', new RegExp(`^(\\d{1,2})${GAP}\\)`)],
  ['a)', new RegExp(`^([a-z])${GAP}\\)`)],
];
const AT_LINE: [NumberStyle, RegExp][] = [
  ['一是', new RegExp(`^(${HAN})是`)],
  ['一要', new RegExp(`^(${HAN})要(?![素求点闻件])`)],
  ['第一，', new RegExp(`^第(${HAN})[、,:](?!第)`)],
  ['其一，', new RegExp(`^其(${HAN})[、,:是]`)],
  ['1、', new RegExp(`^(\\d{1,2})${STOP}`)],
];
/** Digits that open an item only where one was due: a printer may drop the stop (2督促该家庭办理居住证). */
const DUE: [NumberStyle, RegExp][] = [['1、', /^(\d{1,2})(?:\.|(?=\p{Script=Han}))/u]];
/** Units that make an amount of a decimal also behind a space: 3.5 万元, but 1.1 人员. */
const UNIT_APART = '(?:[万亿千百][元人名户余亩吨]|[元%‰℃倍]|个百分点|平方米|公里|公斤|小时)';
const DECIMAL = new RegExp(
  `^(\\d{1,2}(?:${GAP}\\.${GAP}\\d{1,2}(?!\\d)){1,7})(?!${GAP}\\.${GAP}\\d|${UNIT}|[ \\t]{1,4}${UNIT_APART}|\\d)`,
);
const BARE = new RegExp(
  // Without a blank it is the number of a short title only: 2组织体系, but 2小时内到达现场.
  `^(\\d{1,2})(?:(?:\\.[ \\t]*|[ \\t]+)(?=\\p{Script=Han})|(?!${UNIT})(?=\\p{Script=Han}[^。;,:!?、]{0,19}$))`,
  'u',
);
const LETTERED = /^([A-Z])((?: *\. *\d{1,2}(?!\d)){1,7})(?! *\. *\d)/;

/** ① is 1, ㉑ is 21, ㊱ is 36. */
function circled(text: string): PrintedNumber | null {
  const code = text.codePointAt(0) ?? 0;
  for (const [from, to, first] of [
    [0x2460, 0x2473, 1],
    [0x3251, 0x325f, 21],
    [0x32b1, 0x32bf, 36],
  ] as const) {
    if (code >= from && code <= to) return { style: '①', value: code - from + first };
  }
  return null;
}

const valueOf = (digits: string) =>
  /^\d/.test(digits) ? Number(digits) : /^[a-z]/.test(digits) ? digits.charCodeAt(0) - 96 : hanOrdinal(digits);

function read(text: string, styles: [NumberStyle, RegExp][]): PrintedNumber | null {
  for (const [style, pattern] of styles) {
    const [, digits, behind] = pattern.exec(text) ?? [];
    const value = digits === undefined ? null : valueOf(digits);
    const then = behind === undefined ? null : hanOrdinal(behind);
    if (value) return then === null ? { style, value } : { style, value, then };
  }
  return null;
}

/** The decimal number that `text` opens with: 1.2.1. A zero numbers nothing. */
function decimal(text: string): PrintedNumber | null {
  const path = DECIMAL.exec(text)?.[1]?.split('.').map(Number);
  const value = path?.at(-1);
  return path && value && !path.includes(0) ? { style: '1.1', value, path } : null;
}

/** The number that `text` opens with in an annex of a standard, where its letter is one of `chapters`: A.1.2. */
function lettered(text: string, chapters: Chapters): PrintedNumber | null {
  const [, letter, digits] = LETTERED.exec(text) ?? [];
  if (letter === undefined || digits === undefined || !chapters.has(letter)) return null;
  const path = digits.split('.').slice(1).map(Number);
  const value = path.at(-1);
  return value && !path.includes(0) ? { style: '1.1', value, path, letter } : null;
}

/**
 * The number that a paragraph or heading opens with, or null.
 *
 * @param chapters `1 总则` is a number only where a 1.1 is printed too, `A.1` only where an 附录A is
 */
export function numberOfBlock(words: string, chapters: Chapters = new Set()): PrintedNumber | null {
  const { text } = foldOpening(words);
  const inAnnex = lettered(text, chapters);
  if (inAnnex) return inAnnex;
  const bare = Number(BARE.exec(text)?.[1] ?? 0);
  if (chapters.has(bare)) return { style: '1.1', value: bare, path: [bare] };
  return circled(text) ?? decimal(text) ?? read(text, AT_BLOCK);
}

/**
 * The number that a line inside a paragraph opens with (`一是`, `1.`), or null.
 *
 * Bare digits (`2督促`, but also `24小时`) are a number only where they count on from `before`, the item
 * above.
 */
export function numberOfLine(words: string, before: PrintedNumber | null = null): PrintedNumber | null {
  const { text } = foldOpening(words);
  const due = read(text, DUE);
  return read(text, AT_LINE) ?? (due && before?.style === '1、' && due.value === before.value + 1 ? due : null);
}
