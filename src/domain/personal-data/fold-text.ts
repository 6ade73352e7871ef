/** Text as a search for personal data reads it, and where each of its signs stood before. */
export interface Folded {
  words: string;
  /** Sign by sign, where in the original it starts; one more for the end. */
  at: Uint32Array;
}

const DROPPED = /[\p{Cf}\p{Mn}\p{Me}\p{Co}\u115f\u1160\u3164\uffa0]/u;
const DIGIT = /\p{Nd}/u;
/** Signs of other scripts that look like Latin ones, and traditional forms of the words that are looked for. */
const ALIKE = new Map(
  ['ХX', 'хX', '×X', 'ОO', 'оO', 'οO', 'ΟO', 'ІI', 'іI', 'ӏI', '‧·', '•·', '・·', '∙·', '⋅·']
    .concat(
      '張张 陳陈 劉刘 楊杨 黃黄 趙赵 吳吴 孫孙 馬马 鄭郑 謝谢 許许 韓韩 馮冯 鄧邓 蕭萧 葉叶 蔣蒋 盧卢 賈贾 鍾钟'.split(
        ' ',
      ),
    )
    .concat(
      '譚谭 陸陆 鄒邹 龍龙 錢钱 湯汤 賴赖 龔龚 羅罗 蘇苏 呂吕 兒儿 學学 歲岁 長长 親亲 爺爷 媽妈 護护 監监'.split(' '),
    )
    .concat('聯联 電电 話话 單单 樓楼 號号 戶户 員员 齡龄 孫孙 棟栋 莊庄 組组'.split(' '))
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** The digit that a decimal digit of any script stands for: each script's ten stand in a row. */
function valueOf(code: number): string {
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

/** What one sign reads as: full width as half, a look-alike as what it looks like, an invisible one as nothing. */
function read(sign: string): string {
  if (DROPPED.test(sign)) return '';
  const plain = sign.normalize('NFKC');
  if (plain.length === 1 && plain > '\u007f' && DIGIT.test(plain)) return valueOf(plain.charCodeAt(0));
  return ALIKE.get(plain) ?? plain;
}

const known = new Map<string, string>();
function readOnce(sign: string): string {
  let as = known.get(sign);
  if (as === undefined) known.set(sign, (as = read(sign)));
  return as;
}

/** What text files write for a sign, or for nothing: references, escapes, comments, tags that say no more than their name. */
const WRITTEN =
  /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));|\\(?:u\{?([0-9a-f]{4,6})\}?|U([0-9a-f]{8})|x([0-9a-f]{2}))|&[a-z]{2,31};|<!--[^]{0,200}?-->|\{\/\*[^]{0,200}?\*\/\}|<\/?[a-z][a-z0-9]{0,15}\s{0,3}\/?>|\\\n[ \t]*|\\(?=[!-/:-@[-`{-~])/giy;
const STARTS = new Set([...'&<\\{'].map((sign) => sign.charCodeAt(0)));

/** The sign written at `at`, and the length of its writing; null where it is written as itself. */
function written(text: string, at: number): { sign: string; length: number } | null {
  WRITTEN.lastIndex = at;
  const match = WRITTEN.exec(text);
  if (!match) return null;
  const [all, hex, decimal, ...escaped] = match;
  const digits = hex ?? escaped.find((one) => one !== undefined);
  const code = digits === undefined ? Number(decimal ?? 0) : Number.parseInt(digits, 16);
  return { sign: code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '', length: all.length };
}

/** What each sign of the basic plane reads as, where it is one sign: filled as signs are met. */
const ONE = new Uint16Array(0x10000);
const utf16 = new TextDecoder('utf-16le');

/** `text` with everything read as what it looks like, and without what cannot be seen. */
export function foldText(text: string): Folded {
  const codes = new Uint16Array(text.length * 2 + 32);
  const at = new Uint32Array(codes.length + 1);
  let size = 0;
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    const one = ONE[code];
    if (one) {
      codes[size] = one;
      at[size] = i;
      size += 1;
      i += 1;
      continue;
    }
    const told = STARTS.has(code) ? written(text, i) : null;
    const sign = told?.sign ?? String.fromCodePoint(text.codePointAt(i) as number);
    const as = sign && readOnce(sign);
    if (!told && sign.length === 1 && as.length === 1 && !STARTS.has(code)) ONE[code] = as.charCodeAt(0);
    for (let k = 0; k < as.length && size < codes.length; k += 1) {
      codes[size] = as.charCodeAt(k);
      at[size] = i;
      size += 1;
    }
    i += told?.length ?? sign.length;
  }
  at[size] = text.length;
  return { words: utf16.decode(codes.subarray(0, size)), at: at.subarray(0, size + 1) };
}

const LINE = 0x0a;
/** What parts no words: blanks. */
const BLANKS = new Set([...' \t'].map((sign) => sign.charCodeAt(0)));
/** What parts the signs of one name for the eye alone. */
const THREADS = new Set([...'-.~^"`'].map((sign) => sign.charCodeAt(0)));

/**
 * `folded` without blanks: all of them, or those `inChinese` only, where no letter or digit stands on either side
 * and no more than one line ends; there, signs that are strewn between are blanks too.
 */
export function withoutBlanks(folded: Folded, inChinese: boolean): Folded {
  const { words, at } = folded;
  const codes = new Uint16Array(words.length);
  const left = new Uint32Array(at.length);
  let size = 0;
  const take = (from: number, to: number) => {
    for (let k = from; k < to; k += 1, size += 1) {
      codes[size] = words.charCodeAt(k);
      left[size] = at[k] as number;
    }
  };
  for (let i = 0; i < words.length;) {
    let [end, lines, threads] = [i, 0, 0];
    for (; end < words.length; end += 1) {
      const here = words.charCodeAt(end);
      if (BLANKS.has(here)) continue;
      if (inChinese && here === LINE) lines += 1;
      else if (inChinese && THREADS.has(here)) threads += 1;
      else break;
    }
    if (end === i) {
      take(i, i + 1);
      i += 1;
      continue;
    }
    const within = words.charCodeAt(i - 1) > 0x7f && words.charCodeAt(end) > 0x7f;
    if (inChinese && !(within && lines < 2 && (!threads || (!lines && threads < 4)))) take(i, end);
    i = end;
  }
  left[size] = at.at(-1) as number;
  return { words: utf16.decode(codes.subarray(0, size)), at: left.subarray(0, size + 1) };
}
