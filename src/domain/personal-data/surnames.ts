/** Surnames that are no word of their own in running text, or hardly ever: the common ones. */
const CLEAR =
  '王李张刘陈杨赵黄周吴徐孙胡朱林郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔崔毛邱秦江史顾侯邵孟段雷汤尹黎武乔赖龚庞樊殷施洪翟倪严牛俞章鲁葛韦毕聂焦柳邢岳齐梅庄辛祁涂左耿甄苗窦靳裴柴屈蓝甘骆蒲艾卓游褚卫尤戚喻岑郜郦闫肖付仇冉冼冀刁卜卞卢厉吉哈喀奚娄宓宫宗官寇尚尧尉岳巩巫幸应庾庹廉晁晏曲柯栗桂桑楚楼欧毋沃沙沐况泮浦涂濮牟狄狐璩瓮瞿祖禹禹禚种窦符糜纪练缪翁羿胥舒芦苑茅荀荆莘莫萨葛蒙蔚虞蔺蓬蒯褚覃訾詹谌谯谷贝贲路車轩邝邬邰郁郇郎郗郸鄂鄢酆钮阚阮隋隗雍霍靖鞠项饶骞鲍麦麻黄鹿党湛滕潭焉燕牧赫';
/** Surnames that are ordinary words too (于, 高, 安): a name only where more speaks for one. */
const BOTH =
  '于高何任方白万常文向时和应平全安明成元项连单关双别易计水古农车房步满利师权广解后查越冷乐康金云花雪山凤皮米居红公班国阳东西南北上下正强危童贺支包边宿宁丰弓宫束龙印怀池阴苍闻申扶堵寿温充习鱼容慎戈衡弘匡禄融那简养须益桓干季席颜盛凌宣杭诸荣惠封储井富仰仲伊戎逄伍钟良晋生冬木植修候阿景暴哈喀巫幸应官宫宗寇柯泮修钱费居管曾';
const DOUBLE =
  '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|夏侯|轩辕|端木|南宫|独孤|呼延|闻人|西门|申屠|公羊|太史|澹台|钟离|淳于|单于|濮阳|仲孙|拓跋|百里|东郭|万俟|完颜|赫连|纳兰';

const clear = new Set(CLEAR);
const both = new Set(BOTH);
const double = new Set(DOUBLE.split('|'));
const doubleWords = new Set(['东方', '濮阳', '百里', '西门', '南宫', '单于', '闻人']);

/** What a surname at `at` in `words` is: how long, and whether it is a word of its own too; null where there is none. */
export function surnameAt(words: string, at: number): { length: number; isWord: boolean } | null {
  const two = words.slice(at, at + 2);
  if (double.has(two)) return { length: 2, isWord: doubleWords.has(two) };
  const sign = words.charAt(at);
  if (both.has(sign)) return { length: 1, isWord: true };
  return clear.has(sign) ? { length: 1, isWord: false } : null;
}

const SPELT = new Set(
  'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lv lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin yi chang qiao lai gong ouyang sima'.split(
    ' ',
  ),
);

/** Whether a Latin word is a surname as Pinyin writes it. */
export const isSpeltSurname = (word: string): boolean => SPELT.has(word.toLowerCase());
