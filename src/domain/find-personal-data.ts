/** Personal data seen in words, and what kind it is. */
export interface PersonalData {
  kind: 'mobile' | 'identity-card' | 'name';
  words: string;
}

const MOBILE = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/g;
const IDENTITY_CARD = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g;
const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀羊惠甄封芮储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全班仰仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶黎印宿白怀蒲从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧利蔚越隆师巩聂晁勾敖融冷辛阚那简饶曾沙鞠须丰关蒯相查后荆红游权逯盖益桓公';
const CHILD = '(?:儿童|学生|孤儿|未成年人|男孩|女孩)';
/** 儿童张小明, 学生李华（…: a surname and a name right behind the word, ended by a sign. 某 and 甲乙丙 are pseudonyms. */
const NAME = new RegExp(
  `${CHILD}([${SURNAMES}][^\\s\\p{P}某甲乙丙丁戊己庚辛壬癸的和与等]{1,2})(?=[（(，,。；：]|$)`,
  'gu',
);

/**
 * Words in `text` that look like a personal mobile number, an identity card number, or the full name
 * of a child. `common` are words that begin like a name and are none (主任 behind 儿童).
 */
export function findPersonalData(text: string, common: ReadonlySet<string> = new Set()): PersonalData[] {
  const all = (pattern: RegExp, kind: PersonalData['kind'], group = 0) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, words: match[group] ?? '' }));
  return [
    ...all(IDENTITY_CARD, 'identity-card'),
    ...all(MOBILE, 'mobile'),
    ...all(NAME, 'name', 1).filter(({ words }) => !common.has(words)),
  ];
}
