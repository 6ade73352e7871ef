import type { Folded } from './fold-text.ts';
import { nameAt, wordsIn } from './name-at.ts';
import type { Found } from './personal-data.ts';

/** Surnames that are hardly ever anything else in running text. */
const SURNAME =
  '[王李刘陈杨赵吴徐孙胡朱郭罗梁宋郑谢唐冯董萧曹袁邓傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏姜姚谭廖邹熊陆郝孔崔邱史顾侯邵孟汤尹黎贺赖龚樊殷翟倪俞葛聂邢岳耿甄窦裴骆褚尤喻郜闫肖尉张林周马黄许韩钟覃]';
const OFFICE =
  '(?:人大|政协)?(?:代表|委员|同志|常务|(?:副)?(?:主任|书记|局长|省长|市长|县长|区长|厅长|处长|科长|股长|院长|校长|所长|站长|会长|主席|部长|镇长|乡长|村长|经理|总理|秘书长)|老师|教师|教授|医生|医师|律师|社工|法官|检察官)';
/** What shows, behind a name, that its bearer speaks or works in public: also behind a list of names. */
const PUBLIC_AFTER = new RegExp(
  `^(?:[、,， ]?(?:和|与)?[\\p{Script=Han}]{2,4}){0,8}?[ ]?(?:等)?(?:[0-9]{1,3}[名位])?[ ]?${OFFICE}`,
  'u',
);
/** What shows it before a name: an office, or the label of one. */
const PUBLIC_BEFORE = new RegExp(
  `(?:${OFFICE}|(?:签发|联系|经办|负责|承办|主办|提出|领衔|发言|审核|签批|法定代表)人|组长|成员|作者|记者|编辑|署名|校对|来源|许可|版权)(?:及电话|姓名|电话)?[:： ]{0,3}(?:[\\p{Script=Han}]{2,4}[、,，; ]{1,3}){0,9}$`,
  'u',
);
const CANDIDATE = new RegExp(`${SURNAME}\\p{Script=Han}{2}`, 'gu');
/** Signs that end no name of three: a place, a body, or what people do. */
const NO_END = /[市县区省镇乡村州局委部厅处科站所院校街路里灯片]/;
/** A number before 张 (一张) or 周 (第三周) counts. */
const COUNTED = /[0-9一二三四五六七八九十百每几两第上下本这那半各多整][张周]$/;
const WINDOW = 8;

/** Full names of three signs that stand without any word beside them, but for those who act in public. */
export function* findLoneNames({ words, at }: Folded): Generator<Found> {
  for (const { index, 0: found } of words.matchAll(CANDIDATE)) {
    if (nameAt(words, index) !== 3 || NO_END.test(found.charAt(2))) continue;
    if (COUNTED.test(words.slice(Math.max(0, index - 1), index + 1))) continue;
    const [from, to] = [Math.max(0, index - WINDOW), Math.min(words.length, index + 3 + WINDOW)];
    const starts = new Set<number>();
    let place = from;
    for (const word of wordsIn(words.slice(from, to))) {
      starts.add(place);
      place += word.length;
    }
    // The dictionary must see the surname begin a word, and a word end with the name.
    if (!starts.has(index) || !starts.has(index + 1) || (index + 3 < to && !starts.has(index + 3))) continue;
    if (PUBLIC_AFTER.test(words.slice(index + 3, index + 40))) continue;
    if (PUBLIC_BEFORE.test(words.slice(Math.max(0, index - 40), index))) continue;
    yield { kind: 'name', start: at[index] as number, end: at[index + 3] as number };
  }
}
