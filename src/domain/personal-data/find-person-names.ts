import type { Folded } from './fold-text.ts';
import { nameAt, nameBefore } from './name-at.ts';
import type { Found } from './personal-data.ts';
import { isSpeltSurname } from './surnames.ts';

const CHILD =
  '儿童|学生|初中生|高中生|男生|女生|孤儿|新生儿|娃娃|娃|闺女|未成年人|男孩|女孩|男童|女童|幼童|幼儿|婴儿|少年|少女|孩子|小孩|患儿|弃婴|同学|小朋友|被害人|受害人|受害者|受助人|被收养人|救助对象|帮扶对象|困难户|子女';
const KIN =
  '(?:其|生|养|继|祖|伯|叔|外祖)(?:父|母)|父亲|母亲|爸爸|妈妈|爷爷|奶奶|外公|外婆|姥姥|姥爷|叔叔|伯伯|舅舅|姑姑|养女|继女|养子|继子|侄女|侄子|外甥|孙子|外孙女|孙女|外孙|女儿(?!童)|儿子|弟弟|妹妹|哥哥|姐姐|监护人|家长|户主|[父母](?=[:：])|之[父母]';
const LED = `(?:${CHILD}|${KIN}|(?<!联系人|经办人|负责人|代表|委员)(?:姓名|名字|名单))`;
const SIGNS = String.raw`[ \t“”"'‘’「」『』《》〈〉<>【】\[\]（）(){}:：;；@~～^\x60\-–—·…*_#|/\\=+]{0,4}`;
const BRIDGE = `${SIGNS}(?:干部|名单|代表|姓名|名字|之一|名叫|叫做|名为|叫|是|为|即|如|例如|比如|有|其中|小名|真名|本名|原名)?${SIGNS}`;

const BEFORE = new RegExp(`${LED}`, 'g');
const BETWEEN = new RegExp(BRIDGE, 'y');
const CERTAIN = /(?:姓名|名字)[:：]$/;
const ROLE = /^(?:代表|委员|同志|主任|书记|局长|老师|教师)/;

const AGE =
  '(?:今年|现年|年仅|时年|刚满|年满|已满|现)?[约近]?[ ]?(?:[0-9]{1,2}[ ]?|[一二三四五六七八九十]{1,3})(?:周岁|岁)(?!以上|以下|以前|以后)';
const AFTER = new RegExp(
  `小?同学|小朋友|[（(，,、 |]*(?:${AGE}|生于|出生于)|(?:[（(，,、]+[男女](?![性童孩生女])|[男女](?=[0-9，,、）)])|[（(，,、]+(?:[0-9]{4}年[^，。]{0,6}(?:出生|生)))|的(?:父亲|母亲|爸爸|妈妈|爷爷|奶奶|监护人|家长|父母)|(?:一家|家庭|家中)`,
  'g',
);

/** Signs with which names of other tongues are mostly written. */
const SOUNDS = new Set(
  '阿艾依古丽买提吐尔逊木合麦热再努巴拉卡玛沙克江汗迪力帕夏地里孜尼亚娜莎娅斯迪达伊布拉欣塔娜旺扎西卓玛才让次仁多吉加洛桑央金措姆古塔毕力格巴图那仁其其格萨仁乌云苏日娜马赫默德穆罕玉苏甫哈提别克叶尔',
);
const SOUNDED = /([\p{Script=Han}]{2,7})·([\p{Script=Han}]{2,7})/uy;
const SPELT = /([A-Z][a-z]{1,6}|[A-Z]{2,7})[,， ]{0,2}([A-Z][a-z]{1,12}|[A-Z]{2,12})/y;

const share = (name: string): number => [...name].filter((sign) => SOUNDS.has(sign)).length / name.length;

/** A name of another tongue that starts at `at`, or one in Pinyin: how long. */
function foreignAt(words: string, at: number): number {
  SOUNDED.lastIndex = at;
  const [sounded, own = '', father = ''] = SOUNDED.exec(words) ?? [];
  if (sounded !== undefined && share(own) > 0.6 && share(father.slice(0, 3)) > 0.6) return sounded.length;
  SPELT.lastIndex = at;
  const [spelt, surname = ''] = SPELT.exec(words) ?? [];
  return spelt !== undefined && isSpeltSurname(surname) ? spelt.length : 0;
}

/** Full names beside words for a child or its family, in folded text without blanks between Chinese signs. */
export function* findPersonNames({ words, at }: Folded): Generator<Found> {
  const taken = new Set<number>();
  const ends = new Set<number>();
  const tell = (start: number, length: number): Found[] => {
    if (taken.has(start)) return [];
    taken.add(start);
    return [{ kind: 'name', start: at[start] as number, end: at[start + length] as number }];
  };
  for (const { index, 0: led } of words.matchAll(BEFORE)) {
    const end = index + led.length;
    BETWEEN.lastIndex = end;
    const bridge = BETWEEN.exec(words)?.[0] ?? '';
    const certain = CERTAIN.test(words.slice(index, end + bridge.length));
    for (const start of new Set([end, end + bridge.length])) {
      ends.add(start);
      const length = nameAt(words, start, certain) || foreignAt(words, start);
      if (!length || (start > end && ROLE.test(words.slice(start + length)))) continue;
      yield* tell(start, length);
      break;
    }
  }
  for (const { index } of words.matchAll(AFTER)) {
    const start = nameBefore(words, index, (place) => ends.has(place));
    if (start >= 0) yield* tell(start, index - start);
  }
}
