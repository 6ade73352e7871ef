import {
  CHANGES,
  DUTIES,
  MODULE,
  PAGE,
  POLICY_SOURCE,
  QUERIES,
  REPLY,
  REPLY_SOURCE,
  ofPolicy,
  ofReply,
  pageWith,
  quizWith,
} from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, replace, reprint, write } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { privacy } from './privacy.ts';

const OWN =
  '判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。';
const FILE = '判断是不是真人的信息：是，就给文件换一个名称；不是，就在 content/privacy.yaml 里放行，写明理由。';
const REGISTER = 'content/sources/redactions.tsv';

breaks(privacy, [
  {
    rule: 'what is told of commitments holds no personal data',
    edits: [
      replace(ofPolicy('commitments'), 'why: 只写了三个月的总数', 'why: 见电话139 0000 0000，只写了三个月的总数'),
      replace(CHANGES, 'reason: 补入答复函里的发放数', 'reason: 学生李青禾，来信指出'),
    ],
    problems: [
      'content/changes.yaml:34 “李青禾”像是孩子或家人的姓名。 [privacy]\n  判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。',
      'content/commitments/qing-min-fa-2030-7.yaml:30 “139 0000 0000”像是个人手机号。 [privacy]\n  判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。',
    ],
  },
  {
    rule: 'the words of a page hold no telephone number of a person',
    edits: [pageWith('打 13912345678。')],
    problems: [
      `${PAGE}:11 “13912345678”像是个人手机号。 [privacy]\n  判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。`,
    ],
  },
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
    rule: 'no child is named in a query',
    edits: [replace(QUERIES, '涨了多少钱', '儿童王小明')],
    problems: [
      'content/queries/qing-min-fa-2030-7.yaml:4 “王小明”像是孩子或家人的姓名。 [privacy]\n  判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。',
    ],
  },
  {
    rule: 'a question of the quiz names no child',
    edits: quizWith('asks: 走访多久一次？', 'asks: 儿童王小明，走访多久一次？'),
    problems: [
      'content/quiz.yaml:3 “王小明”像是孩子或家人的姓名。 [privacy]\n  判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。',
    ],
  },
  {
    rule: 'the register holds no number that was replaced',
    edits: [replace(REGISTER, '去标识化\n', '去标识化，原为19900000000\n')],
    problems: [`${REGISTER}:2 “19900000000”像是个人手机号。 [privacy]\n  ${OWN}`],
  },
  {
    rule: 'no mobile number stands in a text or its source',
    edits: [reprint(REPLY, REPLY_SOURCE, '收悉，', '收悉（电话13900000000），')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:29 “13900000000”像是个人手机号。 [privacy]\n  判断是不是真人的信息：是，就在源文件和文本里一并隐去，登记到 content/sources/redactions.tsv，再加一条 kind: de-identified 的注；不是，就在 content/privacy.yaml 里放行，写明理由。',
      'content/sources/qing-min-han-2031-4.txt:11 “13900000000”像是个人手机号。 [privacy]\n  判断是不是真人的信息：是，就在源文件和文本里一并隐去，登记到 content/sources/redactions.tsv，再加一条 kind: de-identified 的注；不是，就在 content/privacy.yaml 里放行，写明理由。',
    ],
  },
  {
    rule: 'no identity card number stands in a text or its source',
    edits: [reprint(REPLY, REPLY_SOURCE, '收悉，', '收悉（证件号999999200001010000），')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:29 “999999200001010000”像是身份证号。 [privacy]\n  判断是不是真人的信息：是，就在源文件和文本里一并隐去，登记到 content/sources/redactions.tsv，再加一条 kind: de-identified 的注；不是，就在 content/privacy.yaml 里放行，写明理由。',
      'content/sources/qing-min-han-2031-4.txt:11 “999999200001010000”像是身份证号。 [privacy]\n  判断是不是真人的信息：是，就在源文件和文本里一并隐去，登记到 content/sources/redactions.tsv，再加一条 kind: de-identified 的注；不是，就在 content/privacy.yaml 里放行，写明理由。',
    ],
  },
  {
    rule: 'no name of a child stands in a text or its source',
    edits: [reprint(DUTIES, POLICY_SOURCE, '走访困境儿童。', '走访困境儿童张禾苗。')],
    problems: [
      'content/duties/village-child-worker.md:13 “张禾苗”像是孩子或家人的姓名。 [privacy]\n  判断是不是真人的信息：是，就在源文件和文本里一并隐去，登记到 content/sources/redactions.tsv，再加一条 kind: de-identified 的注；不是，就在 content/privacy.yaml 里放行，写明理由。',
      'content/duties/village-child-worker.md:13 village-child-worker#1 的 `张禾苗` 没有一件职责引到。 [duty-covered]\n  在 content/actions/village-child-worker.yaml 里加一件引这些字的职责。',
      'content/sources/qing-min-fa-2030-7.txt:31 “张禾苗”像是孩子或家人的姓名。 [privacy]\n  判断是不是真人的信息：是，就在源文件和文本里一并隐去，登记到 content/sources/redactions.tsv，再加一条 kind: de-identified 的注；不是，就在 content/privacy.yaml 里放行，写明理由。',
    ],
  },
  {
    rule: 'no personal data stands in what the site says',
    edits: [
      replace(ofReply('events'), 'what: 青禾县举办儿童主任培训班', 'what: 青禾县为学生李青禾，举办培训班'),
      replace('content/works.yaml', 'says: 未见原文。', 'says: 未见原文，请致电139 0000 0000。'),
    ],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:6 “李青禾”像是孩子或家人的姓名。 [privacy]\n  判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。',
      'content/works.yaml:13 “139 0000 0000”像是个人手机号。 [privacy]\n  判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。',
    ],
  },
  {
    rule: 'a story names no child',
    edits: [replace(MODULE, '走访时没有人在家', '没有见到儿童王小明')],
    problems: [
      'content/training/visits.mdx:29 “王小明”像是孩子或家人的姓名。 [privacy]\n  判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。',
    ],
  },
]);
