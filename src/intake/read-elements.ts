import { isEnactment, readAnnexMark } from '../domain/numbering/printed-parts.ts';
import { numberOfBlock } from '../domain/numbering/printed-number.ts';
import type { Line } from '../domain/numbering/split-lines.ts';
import type { Element } from '../schemas/texts/text.ts';

export interface ReadElement extends Line {
  element: Element;
}

const BODY_END = /[。；，]$/;
const OFFICE = /(?:政府|委员会|办公室|局|厅|部|院|会|处|中心|联合会|公司|校|署)$/;
/** What a title says and the name of an issuer does not. */
const NAMES_MATTER = /^对|关于|答复|[建提]议|提案|第.*号/;
/** The end of a title that is printed on a line of its own. */
const TITLE_END = /^(?:的 *)?(?:答\s*复\s*函?|复\s*函|函|通\s*知|意\s*见|通\s*告|公\s*告|决\s*定|方\s*案|办\s*法)$/;
/** The second line of a title that is long: 第3号建议的答复. */
const TITLE_GOES_ON = /^[^。；，：;,:]{2,60}(?:答复函?|复函|批复|通知|意见|通告|公告|决定|方案|办法)$/;
const TITLE_ENDED = /(?:答\s*复\s*函?|函|批复|通\s*知|意\s*见|通\s*告|公\s*告|决\s*定|方\s*案|办\s*法|[法例定则])$/;
/** Whether `line` is printed as the rest of `title`. */
const endsTitle = (title: string, line: string): boolean =>
  TITLE_END.test(line) || (!TITLE_ENDED.test(title) && TITLE_GOES_ON.test(line) && NAMES_MATTER.test(title + line));
/** An address, and no sentence that ends in what follows: 作如下修改：. */
const ADDRESSES = /^(?!.*(?:如下|以下|下列|现将))[^。]*[：:]$/;
const HEAD: [Element, (words: string, found: ReadElement[]) => boolean][] = [
  ['annex-mark', (words, found) => found.length === 0 && readAnnexMark(words) !== undefined],
  ['class-mark', (words) => /^(?:类 *别 *[:：] *[A-D] *类?|[A-D] *类)$/.test(words)],
  ['openness', (words) => /^(?:公开属性[:：] *)?(?:主动公开|依申请公开|不予公开|公开)$/.test(words)],
  ['number', (words) => /^[^。，]{0,20}[〔[［（(]\d{4}[〕\]］）)] *第? *\d+ *[号期]$/.test(words)],
  ['number', (words) => /^[A-Z]{2,4}\d*(?:\/T)? *\d+(?:\.\d+)? *[—–-] *\d{4}$/.test(words)],
  ['signatory', (words) => /^签发人[:：]/.test(words)],
  ['enactment', (words, found) => has(found, 'title') && isEnactment(words)],
  ['issuer-mark', (words, found) => !has(found, 'title') && /(?:文件|函)$/.test(words) && !NAMES_MATTER.test(words)],
  ['issuer-mark', (words, found) => !has(found, 'title') && OFFICE.test(words) && !NAMES_MATTER.test(words)],
  // What a standard prints above its number: ICS 03.080, A 12.
  ['class-mark', (words, found) => !has(found, 'title') && /^(?:(?:ICS|CCS)\s*[\dA-Z. ]+|[A-Z] \d{2})$/.test(words)],
  ['title', (words, found) => !has(found, 'title') && words.length < 120 && !/[：:]$/.test(words)],
  ['addressee', (words, found) => has(found, 'title') && words.length < 200 && ADDRESSES.test(words)],
];
/** A line under 附件：1.甲 that names the next annex. */
export const NAMES_ANNEX = /^\d{1,2} *[.．、] *[^。；]{1,80}$/;
const FOOT: [Element, RegExp][] = [
  ['copies', /^抄送[:：]/],
  ['openness', /^[（(]此件(?:主动|依申请|不予)?公开(?:发布)?[）)]$/],
  ['contact', /^[（(]?联系(?:人|单位|电话)/],
  [
    'date',
    /^(?:\d{4}|[〇零○一二三四五六七八九]{4}) *年 *[\d一二三四五六七八九十]{1,3} *月 *[\d一二三四五六七八九十]{1,3} *日$/,
  ],
];

const has = (found: ReadElement[], element: Element) => found.some((one) => one.element === element);

/** The elements that `lines` begin with, and how many lines they take; the first line that is none begins the body. */
export function readHead(lines: Line[]): {
  found: ReadElement[];
  taken: number;
} {
  const found: ReadElement[] = [];
  let taken = 0;
  for (const { words: printed, line } of lines) {
    const words = printed.trim();
    if (words.length > 300 || BODY_END.test(words) || /^[|!#]/.test(words)) break;
    if (numberOfBlock(words) || has(found, 'addressee')) break;
    const last = found.at(-1);
    if (last?.element === 'title' && endsTitle(last.words, words)) {
      last.words += words;
      taken += 1;
      continue;
    }
    const [element] = HEAD.find(([, is]) => is(words, found)) ?? [];
    if (!element) break;
    found.push({ element, words, line });
    taken += 1;
  }
  return { found, taken };
}

/**
 * The elements that `lines` end with, in order of print, and how many lines they take: the names of several annexes
 * stand each on a line of its own.
 */
export function readFoot(lines: Line[]): {
  found: ReadElement[];
  taken: number;
} {
  let taken = 0;
  const found: ReadElement[] = [];
  let listed: Line[] = [];
  for (const { words: printed, line } of lines.toReversed()) {
    const words = printed.trim().replace(/^[-*] (?=附件?[:：])/, '');
    if (words.length > 300) break;
    const signs = has(found, 'date') && words.length < 40 && OFFICE.test(words) && !numberOfBlock(words);
    const attaches = listed.length ? /^附件?[:：]/.test(words) : /^附件?[:：] *\S/.test(words);
    const element = signs ? 'signature' : attaches ? 'attachments' : FOOT.find(([, is]) => is.test(words))?.[0];
    if (listed.length && element && element !== 'attachments') break;
    if (!element) {
      if (!NAMES_ANNEX.test(words)) break;
      listed = [{ words, line }, ...listed];
      continue;
    }
    found.unshift({
      element,
      words: [words, ...listed.map((one) => one.words)].join(''),
      line,
    });
    taken += 1 + listed.length;
    listed = [];
  }
  return { found, taken };
}
