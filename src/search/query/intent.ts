/** What a question asks for, beside what it is about. */
export const intents = ['amount', 'count', 'who', 'when', 'where', 'often', 'how', 'may', 'phone', 'promise'] as const;
export type Intent = (typeof intents)[number];

/** How each is asked. The longest form that fits is taken, so that 多少人 is no amount. */
const ASKED: [Intent, RegExp][] = [
  [
    'count',
    /有?多少(?=人|名|个|户|份|家|所)(?:人|名|个|户|份|家|所)?|有?多少(?=(?!钱|元|块|补|费)\p{Script=Han})|有?几(?:个|名|人)/gu,
  ],
  [
    'often',
    /(?:多久|多长时间|几天|几个?月|一?年|每年|每月|一个月|每季度?)?(?:几次|多少次|多久一次|几回|几趟)|多久|多长时间|频率/g,
  ],
  ['amount', /(?:能|可以)?(?:给|发|领|拿|补|拨|花|有|是)?(?:多少钱|多少元|几块钱?|好多钱|啥标准|多少)|什么标准/g],
  ['phone', /打?(?:什么|哪个)?(?:电话|号码)(?:是?多少|号码)?|联系方式|怎么联系|打给谁/g],
  [
    'who',
    /(?:去|该|要|应该|应)?(?:找谁|问谁|谁来?负责|谁来?管|谁管|归谁管?|由谁|谁给|谁发|谁办|谁来|谁)|(?:找|是|归|去)?(?:哪个|哪些|什么|啥)(?:部门|单位|机构|机关)(?:负责|管)?/g,
  ],
  ['when', /什么时候|啥时候|何时|哪天|哪一天|哪年|几时|几号|什么时间|啥时间|截止|多会儿?|从哪天|期限/g],
  ['where', /(?:在|去|到)?(?:哪里|哪儿|什么地方|啥地方|哪个地方)|去哪|在哪/g],
  [
    'how',
    /(?:该|要|应该)?(?:怎么办|咋办|咋整|怎么做|怎么处理|如何处理|怎么弄|怎样做|怎么申请|如何申请|怎么|咋|如何|怎样|做什么|干什么|干啥|做啥)/g,
  ],
  ['promise', /承诺了?(?:什么|啥)?|答应了?(?:什么|啥)?|落实了?(?:吗|没有|没)|兑现了?(?:吗|没有)?|完成了?(?:吗|没有)/g],
  ['may', /可不可以|可以不可以|能否|可否|是否|有没有|需不需要|(\p{Script=Han})不\1|可以|吗$|吗(?=[,，?？ ])|呢$/gu],
];

/** What shows, in one bare sentence, that it answers the question. */
const ANSWERED: Partial<Record<Intent, RegExp>> = {
  amount: /\d(?:万|余)?元|\d万/,
  count: /\d余?(?:名|人|个|份|户|家|所)|全覆盖/,
  who: /部门|机关|机构|民政|负责|牵头|组织|政府|财政/,
  when: /\d{4}年|\d月|年底|及时|立即|起计算/,
  often: /每年|每季度|每月|每人每年|定期|\d次|一次/,
  phone: /电话|热线|专线|\d{7,}/,
};

/** Whether `sentence` (bare) holds what `intent` asks for; always, where nothing tells. */
export const answersIntent = (sentence: string, intent: Intent): boolean => ANSWERED[intent]?.test(sentence) ?? false;

/** What `query` asks for, and the query with the words of asking blanked out. */
export function readIntents(query: string): { intents: Intent[]; rest: string } {
  const found: Intent[] = [];
  let rest = query;
  for (const [intent, forms] of ASKED) {
    const without = rest.replace(forms, '|');
    if (without !== rest) found.push(intent);
    rest = without;
  }
  return { intents: found, rest };
}
