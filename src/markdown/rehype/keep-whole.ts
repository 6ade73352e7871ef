/** A tag, with the whole of a script, a style, a picture or a choice, whose text no reader reads as lines. */
const TAG = /(<(script|style|svg|template|option|textarea)\b[\s\S]*?<\/\2>|<!--[\s\S]*?-->|<[^>]*>)/;

/** Telephone numbers: with an area code, of seven or eight digits, or a service number of five. */
const PHONE = /(?<![\d.,〔-])(?:0\d{2,3}-\d{7,8}|[2-8]\d{6,7}|12\d{3})(?![\d.,%％元〕-])/;
/** 国办发〔2025〕18号: before the bracket alone it may be broken. */
const FILE_NUMBER = /[〔［]\d{4}[〕］]第?\d+号/;
const BODY_OF_NUMBER = /\p{Script=Han}{2,6}(?=[〔［]\d{4}[〕］]第?\d+号)/u;
/** 1500元/人·月, 5303.06 万元, 70余万元, 500—1000元; 35% is never broken. */
const AMOUNT =
  /(?:约|近)?\d[\d,.]*(?:[—–~～-]\d[\d,.]*)?\s?[余多]?\s?[十百千万亿]*\s?(?:元(?:\/[人户年月次天日](?:·[年月次天日])?)?)/;
/** 2019年8月12日, 8月12日, 2023—2025年, 2019-08-12, 二〇一九年八月十二日. */
const DATE =
  /\d{4}[—–-]\d{4}年|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|(?<!\d)\d{1,2}月\d{1,2}日|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|[一二][〇○一二三四五六七八九零]{3}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?/;
/** 第5项, 第二部分, 第十一条, 第 3 问. */
const PLACE =
  /第\s?[\d一二三四五六七八九十百千零〇]+\s?(?:之[一二三四五六七八九十]+)?[条款项目章节编部段讲问页号级次届]分?/;

const PIECE = new RegExp(
  [PHONE, FILE_NUMBER, BODY_OF_NUMBER, AMOUNT, DATE, PLACE].map(({ source }) => source).join('|'),
  'gu',
);

/**
 * HTML in which no telephone number, amount, date, file number or place in a text is broken at the end of a line;
 * nothing a reader reads is changed. Such a piece is an element of its own: what holds it may not lay out its text
 * and its elements side by side.
 */
export const keepWhole = (html: string): string =>
  html
    .split(TAG)
    // The pieces come in threes: text, what stands in <>, and the name that the pattern caught in it.
    .map((piece, i) => {
      if (i % 3 === 2) return '';
      return i % 3 === 1 ? piece : piece?.replace(PIECE, '<span class="whole">$&</span>');
    })
    .join('');
