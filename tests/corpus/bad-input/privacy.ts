import { append, replace, write } from '../fixture.ts';
import type { BadInput } from './bad-input.ts';

const OWN =
  '判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。';
const FILE = '判断是不是真人的信息：是，就给文件换一个名称；不是，就在 content/privacy.yaml 里放行，写明理由。';

/** What tells who a child is, wherever an editor can write it; every person and number here is invented. */
export const privacy: BadInput[] = [
  {
    rule: 'a name, a number and a home are each told as what they are',
    edits: [
      replace(
        'content/works.yaml',
        'says: 未见原文。',
        "says: '困境儿童“赵小禾”家住青禾村3组12号，卡号6222000000000000004，家长微信：wx_invented。'",
      ),
    ],
    problems: [
      `content/works.yaml:13 “6222000000000000004”像是银行卡号。 [privacy]\n  ${OWN}`,
      `content/works.yaml:13 “村3组12号”像是门牌住址。 [privacy]\n  ${OWN}`,
      `content/works.yaml:13 “微信：wx_invented”像是孩子或家人的联系方式。 [privacy]\n  ${OWN}`,
      `content/works.yaml:13 “赵小禾”像是孩子或家人的姓名。 [privacy]\n  ${OWN}`,
    ],
  },
  {
    rule: 'a comment is read too, and what YAML writes with escapes',
    edits: [
      append('content/topics.yaml', '# 问过学生赵小禾\n'),
      replace('content/works.yaml', 'says: 未见原文。', 'says: "未见\\u5b66\\u751f赵小禾的原文。"'),
    ],
    problems: [
      `content/topics.yaml:3 “赵小禾”像是孩子或家人的姓名。 [privacy]\n  ${OWN}`,
      `content/works.yaml:13 “赵小禾”像是孩子或家人的姓名。 [privacy]\n  ${OWN}`,
    ],
  },
  {
    rule: 'the name of a file is read, also of one that nothing reads',
    edits: [write('content/sources/赵小禾.pdf', 'x'), write('content/notes/19900000000.yaml', '[]\n')],
    problems: [
      `content/notes/19900000000.yaml:1 文件名里的“19900000000”像是个人手机号。 [privacy]\n  ${FILE}`,
      'content/sources/赵小禾.pdf:1 没有程序读这个文件。 [readable]\n  改正名称，移到该放的地方，或删去它。',
      `content/sources/赵小禾.pdf:1 文件名里的“赵小禾”像是孩子或家人的姓名。 [privacy]\n  ${FILE}`,
    ],
  },
  {
    rule: 'a waived word is let through where it stands, and no other',
    edits: [
      write('content/privacy.yaml', '- words: 周小站公园\n  why: 公园的名称。\n'),
      append('content/topics.yaml', '# 儿童周小站公园；学生赵小禾，学生周小站，\n'),
    ],
    problems: [
      `content/topics.yaml:3 “赵小禾”像是孩子或家人的姓名。 [privacy]\n  ${OWN}`,
      `content/topics.yaml:3 “周小站”像是孩子或家人的姓名。 [privacy]\n  ${OWN}`,
    ],
  },
  {
    rule: 'a word is waived with a reason',
    edits: [write('content/privacy.yaml', '- words: 高\n  why: 普通的字。\n- words: 周小站公园\n')],
    problems: [
      'content/privacy.yaml:1 `words` 是 `高`。 [schema]\n  写两个字以上，一个字会放行太多。',
      'content/privacy.yaml:3 缺少字段 `why`。 [schema]\n  补上 `why`。',
    ],
  },
];
