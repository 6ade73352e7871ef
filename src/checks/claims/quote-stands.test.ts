import {
  ACTIONS,
  AID,
  ALLOWANCE,
  MODULE,
  NO_DUE,
  POLICY,
  REPLY,
  ROLES,
  ofPolicy,
  ofReply,
  quizWith,
} from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, cut, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { quoteStands } from './quote-stands.ts';

const ENDED =
  "status: closed\nuntil:\n  day: '2030-05'\n  at: 'qing-min-fa-2030-7#1.p1'\n  quote: 自2030年4月1日起执行\n";

breaks(quoteStands, [
  {
    rule: 'the day on which a benefit ended is quoted from where it stands',
    edits: [replace(ALLOWANCE, 'status: standing\n', ENDED.replace('执行', '施行').replace('-05', '-04'))],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:9 引文 `自2030年4月1日起施行` 不在 qing-min-fa-2030-7#1.p1 里。 [quote-stands]\n  照印的写：`自2030年4月1日起执行`。',
      'content/benefits/qinghe-orphan-allowance.yaml:44 按所给回答，“qinghe-orphan-allowance”是“closed”，不是“office”：“由民政局认定”已经结束。 [example-holds]\n  写“closed”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“closed”，不是“office”：“由民政局认定”已经结束。 [example-holds]\n  写“closed”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'the words of a condition stand in its place',
    edits: [replace(AID, '          quote: 保障', '          quote: 补贴')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:26 引文 `补贴` 不在 qing-min-fa-2030-7#title 里。 [quote-stands]\n  照印的写：`关于做好孤儿基本生活保障工作的通知`。',
    ],
  },
  {
    rule: 'a quote with one sign too many is told from its first sign on',
    edits: [replace(ofReply('events'), 'quote: 2030年10月', 'quote: 2、030年10月')],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:3 引文 `2、030年10月至11月，举办培训班` 不在 qing-min-han-2031-4#1.p1 里。 [quote-stands]\n  照印的写：`2030年10月至11月，举办培训班`。',
      'content/events/qing-min-han-2031-4.yaml:4 引文 `2、030年10月至11月，举办培训班` 里读不到 2030-10。 [day-in-quote]\n  写到原文写明的那一级为止，或把写着日期的字也引进来。',
      'content/events/qing-min-han-2031-4.yaml:5 引文 `2、030年10月至11月，举办培训班` 里读不到 2030-11。 [day-in-quote]\n  写到原文写明的那一级为止，或把写着日期的字也引进来。',
    ],
  },
  {
    rule: 'a quote stands in its provision',
    edits: [replace(ofReply('events'), 'quote: 2030年10月至11月，举办培训班', 'quote: 2030年10月至11月举办培训班')],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:3 引文 `2030年10月至11月举办培训班` 不在 qing-min-han-2031-4#1.p1 里。 [quote-stands]\n  照印的写：`2030年10月至11月，举办培训班`。',
    ],
  },
  {
    rule: 'a quote that stands twice says which place it means',
    edits: [cut(ofPolicy('notes'), '  nth: 2\n')],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:3 引文 `走访` 在 qing-min-fa-2030-7#2.p1.1 里有 2 处。 [quote-stands]\n  把前后的字也引进来，或写明是第几处，如 `nth: 1`。',
    ],
  },
  {
    rule: 'a quote in a list of places cannot be counted, and takes more words',
    edits: [
      replace(ofPolicy('notes'), 'qing-min-han-2031-4#2.p1', 'qing-min-fa-2030-7#2.p1.1'),
      replace(ofPolicy('notes'), '持续帮扶', '走访'),
    ],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:9 引文 `走访` 在 qing-min-fa-2030-7#2.p1.1 里有 2 处。 [quote-stands]\n  把前后的字也引进来。',
    ],
  },
  {
    rule: 'a quote is not counted further than it stands',
    edits: [replace(ofPolicy('notes'), 'nth: 2', 'nth: 3')],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:3 引文 `走访` 在 qing-min-fa-2030-7#2.p1.1 里没有第 3 处，一共 2 处。 [quote-stands]\n  写 1 到 2 的 `nth`。',
    ],
  },
  {
    rule: 'the words of a class mark stand in it',
    edits: [replace(REPLY, 'quote: 类别：B类', 'quote: 类别：A类')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:17 引文 `类别：A类` 不在 qing-min-han-2031-4#class-mark 里。 [quote-stands]\n  照印的写：`类别：B类`。',
    ],
  },
  {
    rule: 'the words of a relation stand in the text',
    edits: [replace(POLICY, '    quote: 根据《关于提高', '    quote: 依据《关于提高')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:18 引文 `依据《关于提高孤儿基本生活保障标准的通知》` 不在 qing-min-fa-2030-7#p1 里。 [quote-stands]\n  照印的写：`根据《关于提高孤儿基本生活保障标准的通知》`。',
    ],
  },
  {
    rule: 'the words of a due day stand in the provision of the commitment',
    edits: [replace(ofReply('commitments'), NO_DUE, "due: { on: '2031-12', quote: 2031年12月底前 }\n  marker: 持续")],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:25 引文 `2031年12月底前` 不在 qing-min-han-2031-4#2.p1 里。 [quote-stands]\n  照印的写：`2030〕7号），由`。',
    ],
  },
  {
    rule: 'what a role owes stands in its list',
    edits: [append(ROLES, "  owes: [{ says: 走访, at: 'village-child-worker#1', quote: 负责走访所有儿童 }]\n")],
    problems: [
      `${ROLES}:4 引文 \`负责走访所有儿童\` 不在 village-child-worker#1 里。 [quote-stands]\n  照印的写：\`负责走访困境儿童\`。`,
    ],
  },
  {
    rule: 'the parts of an action stand in its item',
    edits: [replace(ACTIONS, 'object: 活动', 'object: 比赛')],
    problems: [
      'content/actions/village-child-worker.yaml:28 引文 `比赛` 不在 village-child-worker#3 里。 [quote-stands]\n  照印的写：`3.负责组织活动。`。',
    ],
  },
  {
    rule: 'evidence stands in its provision, and that in a text that is held',
    edits: [
      replace(ofPolicy('commitments'), '标准发放33600元', '标准发放3.36万元'),
      replace(ofReply('commitments'), 'qing-min-fa-2030-7#1.p1', 'qing-min-fa-2030-8#1.p1'),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:27 引文 `标准发放3.36万元` 不在 qing-min-han-2031-4#1.p1 里。 [quote-stands]\n  照印的写：`标准发放33600元`。',
      'content/commitments/qing-min-han-2031-4.yaml:12 没有文本 `qing-min-fa-2030-8`。 [provision-known]\n  写 `qing-min-fa-2030-7`。',
    ],
  },
  {
    rule: 'the words of an answer stand in their provision',
    edits: quizWith('quote: 每季度走访一次', 'quote: 每季度走访两次'),
    problems: [
      'content/quiz.yaml:4 测验题 `visit-rhythm` 依据的“每季度走访两次”，`visits` 那一讲里没有引。 [quiz-taught]\n  在那一讲里用 `<Provision>` 引上它，或把 `module` 改成引了它的一讲。',
      'content/quiz.yaml:4 引文 `每季度走访两次` 不在 qing-min-fa-2030-7#2.p1.1 里。 [quote-stands]\n  照印的写：`每季度走访一次`。',
      'content/quiz.yaml:4 正确答案说 1，引文 `每季度走访两次` 里读出的是 2。 [quiz-answer]\n  写文本印的数，或把印着它的字也引进来。',
    ],
  },
  {
    rule: 'what a misquoted reason was to account for is not reported beside it',
    edits: [replace(ofPolicy('uncommitted'), 'quote: 自2030年4月1日起执行', 'quote: 2030年4月起执行')],
    problems: [
      'content/uncommitted/qing-min-fa-2030-7.yaml:2 引文 `2030年4月起执行` 不在 qing-min-fa-2030-7#1.p1 里。 [quote-stands]\n  照印的写：`2030年4月1日起执行`。',
    ],
  },
  {
    rule: 'a 下一步 part stands where it is said to, from words that are there',
    edits: [replace(REPLY, "nextSteps: [{ at: '#2' }]", "nextSteps: [{ at: '#3' }, { at: '#2.p1', from: 下一步 }]")],
    problems: [
      'content/replies/qing-min-han-2031-4.md:26 引文 `下一步` 不在 qing-min-han-2031-4#2.p1 里。 [quote-stands]\n  照印的写：`继续落实《关于做好孤儿基本生活保障工作的通知》（青民发〔2030〕7号），由辖区`。',
      'content/replies/qing-min-han-2031-4.md:26 qing-min-han-2031-4 里没有条款 `#3`。 [provision-known]\n  照印的序号写编号，如 `#class-mark`。',
    ],
  },
  {
    rule: 'the words that a module quotes are those printed',
    edits: [replace(MODULE, 'quote="现将有关事项通知如下"', 'quote="现将有关事情通知如下"')],
    problems: [
      'content/training/visits.mdx:13 引文 `现将有关事情通知如下` 不在 qing-min-fa-2030-7#p1 里。 [quote-stands]\n  照印的写：`现将有关事项通知如下`。',
    ],
  },
]);
