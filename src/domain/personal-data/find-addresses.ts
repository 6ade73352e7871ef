import type { Folded } from './fold-text.ts';
import type { Found, PersonalKind } from './personal-data.ts';

const N = '(?:[0-9]{1,4}|[零〇一二三四五六七八九十百]{1,5}|[a-z])';
const HOUSE = `(?:${N}(?:号楼|#楼|栋|幢|号院)|(?:[0-9]{1,3}|[a-z甲乙丙丁])座)`;
const DWELLING = '(?:小区|家园|花园|公寓|家属院|家属楼|新村|社区|宿舍|苑)';
const LIVES = '(?:住址|地址|家住|住在|居住|户籍地|户口|现住|暂住|租住|寄住|家在|其家|住)';

/** What leads to one door, for words without blanks. */
const ADDRESSES = [
  `${HOUSE}${N}(?:单元|号|室|门|-)`,
  `${DWELLING}(?:第)?${HOUSE}`,
  `(?:${HOUSE})?(?<!第)${N}单元(?:${N}(?:号|室|户|楼|层)?)(?!课|测|教)`,
  `${HOUSE}${N}单元`,
  `[0-9]{1,3}-[0-9]{1,2}-[0-9]{3,4}(?:室|号|户)`,
  `(?:里|区|苑|园|院)[0-9]{1,3}-[0-9]{1,2}-[0-9]{3,4}`,
  `${LIVES}[^，。；;,\\n]{0,24}?${HOUSE}`,
  `(?:小区|家园|花园|公寓|家属院|新村)[^，。；;,\\n]{0,6}${N}号(?!文|线|公告|令|窗)`,
  `[0-9]{2,3}\\.[0-9]{4,},[0-9]{2,3}\\.[0-9]{4,}`,
  `经度[^，。；;\\n]{0,8}纬度[:：]?[0-9]`,
  `(?:村|庄|屯|寨|组|队|社)(?:第)?(?:${N}(?:组|队|社))?${N}号(?!文|线|公告|令|窗|桌|楼会)`,
  `[\\p{Script=Han}](?:村|庄|屯|寨)(?:第)?${N}(?:村民小组|组|队)`,
  `${LIVES}[^，。；;,\\n]{0,24}?(?:路|街|巷|道|弄|胡同|里|区|院|镇|城)(?:[东西南北中]段)?[甲乙丙付附]?${N}号(?!文|线|公告|令|窗)`,
].map((pattern) => new RegExp(pattern, 'giu'));

const HANDLE = '[a-z0-9_-]{5,20}';
const KIN = '(?:家长|家庭|家里|监护人|其父|其母|父亲|母亲|爸爸|妈妈|爷爷|奶奶|孩子|儿童|学生|本人)';
const CONTACTS = [
  `(?<!公众|[a-z])(?:微信|wechat|vx|抖音|快手)(?:号|id)?[:：为是]{0,2}(?=[a-z0-9_-]*[0-9_a-z])${HANDLE}`,
  `(?<![a-z])(?:qq|扣扣|企鹅号)(?:号|号码)?[:：为是]{0,2}[1-9][0-9]{4,10}(?![0-9])`,
  `${KIN}的?(?:联系)?(?:电话|座机|号码|手机)[:：为是]{0,2}[0-9][0-9-]{5,14}`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** Addresses down to a house, and ways to reach a child or a family, in folded text without blanks. */
export function* findAddresses({ words, at }: Folded): Generator<Found> {
  const rules: [PersonalKind, RegExp[]][] = [
    ['address', ADDRESSES],
    ['contact', CONTACTS],
  ];
  for (const [kind, patterns] of rules) {
    let taken: [start: number, end: number][] = [];
    for (const pattern of patterns) {
      for (const { index, 0: found } of words.matchAll(pattern)) {
        const end = index + found.length;
        if (taken.some(([from, to]) => index < to && from < end)) continue;
        taken = [...taken, [index, end]];
        yield { kind, start: at[index] as number, end: at[end] as number };
      }
    }
  }
}
