import { foldOpening } from './fold-opening.ts';
import { SPOKEN_OF } from './printed-number.ts';

const N = '(?:[零〇一二三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾]{1,9}|\\d{1,3})';
const UNIT = '[年月日时分秒岁周天个名人位户元角万亿千百余多次项件所家条倍号级类楼届届版米里公斤]|小时|%';

/** Ways to open a line that print numbers, and nothing else that officials print. */
const SHAPES = [
  `^第 *${N} *(?:[款项目篇部]|部 *分)[ :]`,
  `^第 *(?:\\d{1,2}(?: *\\. *\\d{1,2})+ *条|${N}之${N}条)`,
  `^附 *[件录表] *(?:${N}|[A-Z])(?: *[-—–] *\\d{1,2})?(?: *$| *: *\\S.{0,40}$| +[^。]{1,40}$)`,
  `^[A-Z](?: *\\. *\\d{1,2})+(?!\\d)`,
  `^\\d{1,2} *[-—–] *\\d{1,2} +(?!${UNIT})(?=\\p{Script=Han})`,
  `^\\d{1,2} *[·。,] *(?=\\p{Script=Han})`,
  `^[零〇一二三四五六七八九十百千廿卅]{1,3}(?: +| *[·。,] *)(?=\\p{Script=Han})`,
  `^第 *${N} *条${SPOKEN_OF}`,
  `^[(\\[〔【] *(?:${N}|[a-zA-Z]|[ivxIVX]{1,4}) *[)\\]〕】](?!\\d)`,
  `^(?:${N}|[ivxIVX]{1,4}|[a-zA-Z]) *\\)`,
  `^(?:[壹贰叁肆伍陆柒捌玖拾]{1,3}|[ivxIVX]{1,4}|[a-zA-Z]|[零〇一二三四五六七八九十百千廿卅]{1,9}) *[、.:] *(?=[\\p{Script=Han}“《(])`,
  `^\\d{1,2} *[:] *(?=\\p{Script=Han})`,
  `^\\d{1,2} +(?!${UNIT})(?=\\p{Script=Han})`,
  `^\\d{1,2}(?: *\\. *\\d{1,2}){2,}(?!\\d)`,
  `^第 *${N} *条 *[、,] *(?!第|\\d)(?=\\p{Script=Han})`,
  `^第 *${N} *(?:阶段|[步类讲课])[ :]`,
  `^[A-Z]\\d{1,2} *[、.:] *(?=[\\p{Script=Han}“《(])`,
  `^[<{〈【〔] *\\d{1,2} *[>}〉】〕](?!\\d)`,
  `^(?:#|N[oO] *\\.?) *\\d{1,3}(?:[、.: ]|(?=\\p{Script=Han}))`,
  `^(?:附图|专栏|步骤|项目|情形|措施|问题|答案|任务|案例) *${N}(?: *$| *[、.:] *\\S| +[^。]{1,40}$)`,
].map((shape) => new RegExp(shape, 'u'));
/** Digits in a ring, a disc or a square, and letters in a ring. */
const ENCLOSED = /^[\u2460-\u249b\u24b6-\u24ff\u2776-\u2793\u3248-\u324f\u3280-\u3289\u{1f100}-\u{1f12b}]/u;

/** Whether `words` open as a numbered line does. */
export function looksNumbered(words: string): boolean {
  const { text } = foldOpening(words);
  return ENCLOSED.test(words.trimStart()) || SHAPES.some((shape) => shape.test(text));
}
