import { isEnactment, readAnnexMark } from '../domain/texts/printed-parts.ts';
import { numberOfBlock } from '../domain/texts/printed-number.ts';
import type { Line } from '../domain/texts/split-lines.ts';
import type { Element } from '../schemas/texts/text.ts';

export interface ReadElement extends Line {
  element: Element;
}

const BODY_END = /[。；，]$/;
const OFFICE = /(?:政府|委员会|办公室|局|厅|部|院|会|处|中心|联合会|公司|校|署)$/;
const HEAD: [Element, (words: string, found: ReadElement[]) => boolean][] = [
  ['annex-mark', (words, found) => found.length === 0 && readAnnexMark(words) !== undefined],
  ['class-mark', (words) => /^(?:类别[:：] *)?[A-D] *类$/.test(words)],
  ['openness', (words) => /^(?:公开属性[:：] *)?(?:主动公开|依申请公开|不予公开|公开)$/.test(words)],
  ['number', (words) => /^[^。，]{1,20}[〔[［（(]\d{4}[〕\]］）)] *第? *\d+ *号$/.test(words)],
  ['signatory', (words) => /^签发人[:：]/.test(words)],
  ['enactment', (words, found) => has(found, 'title') && isEnactment(words)],
  ['issuer-mark', (words, found) => !has(found, 'title') && /(?:文件|函)$/.test(words) && !words.includes('关于')],
  ['issuer-mark', (words, found) => !has(found, 'title') && OFFICE.test(words) && !words.includes('关于')],
  ['title', (words, found) => !has(found, 'title') && words.length < 120 && !/[：:]$/.test(words)],
  ['addressee', (words, found) => has(found, 'title') && words.length < 200 && /[：:]$/.test(words)],
];
const FOOT: [Element, RegExp][] = [
  ['copies', /^抄送[:：]/],
  ['contact', /^[（(]?联系(?:人|单位|电话)/],
  [
    'date',
    /^(?:\d{4}|[〇零○一二三四五六七八九]{4}) *年 *[\d一二三四五六七八九十]{1,3} *月 *[\d一二三四五六七八九十]{1,3} *日$/,
  ],
];

const has = (found: ReadElement[], element: Element) => found.some((one) => one.element === element);

/** The elements that `lines` begin with; the first line that is none begins the body. */
export function readHead(lines: Line[]): ReadElement[] {
  const found: ReadElement[] = [];
  for (const { words: printed, line } of lines) {
    const words = printed.trim();
    if (words.length > 300 || BODY_END.test(words) || /^[|!#]/.test(words)) break;
    if (numberOfBlock(words) || has(found, 'addressee')) break;
    const [element] = HEAD.find(([, is]) => is(words, found)) ?? [];
    if (!element) break;
    found.push({ element, words, line });
  }
  return found;
}

/** The elements that `lines` end with, in order of print. */
export function readFoot(lines: Line[]): ReadElement[] {
  const found: ReadElement[] = [];
  for (const { words: printed, line } of lines.toReversed()) {
    const words = printed.trim();
    if (words.length > 300) break;
    const signs = has(found, 'date') && words.length < 40 && OFFICE.test(words) && !numberOfBlock(words);
    const attaches = /^附件[:：] *\S/.test(words);
    const element = signs ? 'signature' : attaches ? 'attachments' : FOOT.find(([, is]) => is.test(words))?.[0];
    if (!element) break;
    found.unshift({ element, words, line });
  }
  return found;
}
