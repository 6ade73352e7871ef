import { append, cut, replace } from '../fixture.ts';
import { ofPolicy, ofReply, POLICY, REPLY, type BadInput } from './bad-input.ts';

/** Claims that do not rest on the words of their provision. */
export const claims: BadInput[] = [
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
    rule: 'the words that a reply answers are printed in it',
    edits: [replace(REPLY, '  session: 第二次会议', '  session: 第2次会议')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:20 `answers.session` 写的 `第2次会议` 没有印在文本里。 [answers-stand]\n  照印的写。',
    ],
  },
  {
    rule: 'a claim names a text that is held',
    edits: [replace(ofPolicy('notes'), 'qing-min-han-2031-4#2.p1', 'qing-min-han-2013-4#2.p1')],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:8 没有文本 `qing-min-han-2013-4`。 [provision-known]\n  写 `qing-min-han-2031-4`。',
    ],
  },
  {
    rule: 'claims over a text that is not held are told which are',
    edits: [replace(ofPolicy('notes'), 'qing-min-han-2031-4#2.p1', 'national-notice#2.p1')],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:8 没有文本 `national-notice`。 [provision-known]\n  写其中一个：qing-min-fa-2030-7、qing-min-han-2031-4、village-child-worker。',
    ],
  },
  {
    rule: 'a claim names a provision of its text',
    edits: [replace(ofPolicy('figures'), "at: '#2.p1.1'", "at: '#2.p1.3'")],
    problems: [
      'content/figures/qing-min-fa-2030-7.yaml:2 qing-min-fa-2030-7 里没有条款 `#2.p1.3`。 [provision-known]\n  照印的序号写编号，如 `#2.p1.1`。',
    ],
  },
  {
    rule: 'a value stands in its quote',
    edits: [replace(ofPolicy('amounts'), 'value: 1600', 'value: 1800')],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:4 引文“孤儿基本生活保障标准为每人每月1600元”里没有 1800 这个数，读出的是 1600。 [value-in-quote]\n  写引文里的数，换成整单位（2.7万是 27000），或把写着这个数的字也引进来。',
    ],
  },
  {
    rule: 'a value needs a quote with a number',
    edits: [replace(ofReply('figures'), 'quote: 培训儿童主任48名', 'quote: 举办培训班')],
    problems: [
      'content/figures/qing-min-han-2031-4.yaml:12 引文“举办培训班”里没有 48 这个数，一个数也没有读出。 [value-in-quote]\n  写引文里的数，换成整单位（2.7万是 27000），或把写着这个数的字也引进来。',
    ],
  },
  {
    rule: 'a value is written in whole units, not in 万',
    edits: [replace(ofReply('amounts'), 'value: 25000', 'value: 2.5')],
    problems: [
      'content/amounts/qing-min-han-2031-4.yaml:30 引文“发放物资约2.5万元”里没有 2.5 这个数，读出的是 25000。 [value-in-quote]\n  写引文里的数，换成整单位（2.7万是 27000），或把写着这个数的字也引进来。',
    ],
  },
  {
    rule: 'the word that makes a value approximate is the printed one',
    edits: [replace(ofPolicy('figures'), 'approximate: 约', 'approximate: 近')],
    problems: [
      'content/figures/qing-min-fa-2030-7.yaml:5 引文“全县现有孤儿约30名”里没有“近”。 [value-in-quote]\n  写引文里使这个数成为约数的那个字，或删去这个字段。',
    ],
  },
  {
    rule: 'a value that print makes approximate is approximate',
    edits: [cut(ofReply('amounts'), '  approximate: 约\n')],
    problems: [
      'content/amounts/qing-min-han-2031-4.yaml:30 引文里 25000 带着“约”，不是确数，这里没有写。 [value-in-quote]\n  加上 `approximate: 约`。',
    ],
  },
  {
    rule: 'the day of an event stands in its quote, and so does the last',
    edits: [
      replace(ofReply('events'), "day: '2030-10'", "day: '2030-09'"),
      replace(ofReply('events'), "until: '2030-11'", "until: '2030-11-30'"),
    ],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:4 引文 `2030年10月至11月，举办培训班` 里读不到 2030-09。 [day-in-quote]\n  写到原文写明的那一级为止，或把写着日期的字也引进来。',
      'content/events/qing-min-han-2031-4.yaml:5 引文 `2030年10月至11月，举办培训班` 里读不到 2030-11-30。 [day-in-quote]\n  写到原文写明的那一级为止，或把写着日期的字也引进来。',
    ],
  },
  {
    rule: 'a note says something',
    edits: [cut(ofPolicy('notes'), '  says: 增加走访几次，原文未载明。\n')],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:5 注 `qinghe-visits` 没有写 `says`。 [note-speaks]\n  补上 `says`。',
    ],
  },
  {
    rule: 'an arithmetic note has its sum',
    edits: [
      replace(ofPolicy('notes'), 'kind: wording', 'kind: arithmetic'),
      cut(ofPolicy('notes'), '  says: 增加走访几次，原文未载明。\n'),
    ],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:5 `arithmetic` 的注 `qinghe-visits` 没有写 `sum`。 [note-speaks]\n  补上要算的 `sum`。',
    ],
  },
  {
    rule: 'an arithmetic note does not type its result',
    edits: [replace(ofReply('notes'), '  kind: arithmetic\n', '  kind: arithmetic\n  says: 共33600元。\n')],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:5 `arithmetic` 的注 `qinghe-sum-2031` 写了 `says`，它的话由 `sum` 算出。 [note-speaks]\n  删去 `says`。',
    ],
  },
  {
    rule: 'a sum is done from amounts and figures that exist',
    edits: [replace(ofReply('notes'), 'people: qinghe-orphans-2031', 'people: qinghe-children-2031')],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:5 没有金额或数字 `qinghe-children-2031`。 [note-speaks]\n  写金额或数字的编号。',
    ],
  },
  {
    rule: 'a sum is done in units that fit',
    edits: [replace(ofReply('notes'), 'rate: qinghe-orphan-rate-2031', 'rate: qinghe-goods-2031')],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:5 `qinghe-goods-2031` 的单位不合这个 `sum`。 [note-speaks]\n  写单位相合的金额或数字。',
    ],
  },
  {
    rule: 'one text states one value for one payee, place and time',
    edits: [
      append(
        ofReply('amounts'),
        `- id: qinghe-orphan-rate-again
  at: '#1.p1'
  quote: 标准发放33600元
  value: 33600
  unit: CNY/person/month
  purpose: standard
  payee: orphan
  payer: null
  region: qinghe
  from: '2031-03-31'
  until: null
  work: null
  what: 孤儿生活费
`,
      ),
    ],
    problems: [
      'content/amounts/qing-min-han-2031-4.yaml:44 `qinghe-orphan-rate-2031` 和 `qinghe-orphan-rate-again` 两个标准管同一段时间。 [amount-once]\n  照原文给较早的写 `until`；对象、出资者、地区不同的，写进 `payee`、`payer`、`region`。',
      'content/amounts/qing-min-han-2031-4.yaml:50 `from` 是 2031-03-31，所在的条款没有印这个日期，读出的是 2031、2031-01、2031-03、2030、2030-10、2030-11。 [day-told]\n  写到条款印明的那一级为止；没有印的写 `null`。',
    ],
  },
];
