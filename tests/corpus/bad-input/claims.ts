import { append, cut, replace } from '../fixture.ts';
import { ofPolicy, ofReply, POLICY, REPLY, type BadInput } from './bad-input.ts';

/** Claims that do not rest on the words of their provision. */
export const claims: BadInput[] = [
  {
    rule: 'a quote stands in its provision',
    edits: [replace(ofReply('events'), 'quote: 2030年10月至11月，举办培训班', 'quote: 2030年10月至11月举办培训班')],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:3 The quote `2030年10月至11月举办培训班` does not stand in qing-min-han-2031-4#1.p1. [quote-stands]\n  Write the words as printed: `2030年10月至11月，举办培训班`.',
    ],
  },
  {
    rule: 'a quote that stands twice says which place it means',
    edits: [cut(ofPolicy('notes'), '  nth: 2\n')],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:3 The quote `走访` stands 2 times in qing-min-fa-2030-7#2.p1.1. [quote-stands]\n  Quote more words, or say which with `nth: 1`.',
    ],
  },
  {
    rule: 'a quote in a list of places cannot be counted, and takes more words',
    edits: [
      replace(ofPolicy('notes'), 'qing-min-han-2031-4#2.p1', 'qing-min-fa-2030-7#2.p1.1'),
      replace(ofPolicy('notes'), '持续帮扶', '走访'),
    ],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:9 The quote `走访` stands 2 times in qing-min-fa-2030-7#2.p1.1. [quote-stands]\n  Quote more words.',
    ],
  },
  {
    rule: 'a quote is not counted further than it stands',
    edits: [replace(ofPolicy('notes'), 'nth: 2', 'nth: 3')],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:3 The quote `走访` has no place 3 in qing-min-fa-2030-7#2.p1.1: it stands there 2 times. [quote-stands]\n  Write `nth` from 1 to 2.',
    ],
  },
  {
    rule: 'the words of a class mark stand in it',
    edits: [replace(REPLY, 'quote: 类别：B类', 'quote: 类别：A类')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:17 The quote `类别：A类` does not stand in qing-min-han-2031-4#class-mark. [quote-stands]\n  Write the words as printed: `类别：B类`.',
    ],
  },
  {
    rule: 'the words of a relation stand in the text',
    edits: [replace(POLICY, '    quote: 根据《关于提高', '    quote: 依据《关于提高')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:18 The quote `依据《关于提高孤儿基本生活保障标准的通知》` does not stand in qing-min-fa-2030-7#p1. [quote-stands]\n  Write the words as printed: `根据《关于提高孤儿基本生活保障标准的通知》`.',
    ],
  },
  {
    rule: 'the words that a reply answers are printed in it',
    edits: [replace(REPLY, '  session: 第二次会议', '  session: 第2次会议')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:20 The words `第2次会议` of `answers.session` do not stand in the text. [answers-stand]\n  Write the words as printed.',
    ],
  },
  {
    rule: 'a claim names a text that is held',
    edits: [replace(ofPolicy('notes'), 'qing-min-han-2031-4#2.p1', 'qing-min-han-2013-4#2.p1')],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:8 There is no text `qing-min-han-2013-4`. [provision-known]\n  Write `qing-min-han-2031-4`.',
    ],
  },
  {
    rule: 'claims over a text that is not held are told which are',
    edits: [replace(ofPolicy('notes'), 'qing-min-han-2031-4#2.p1', 'national-notice#2.p1')],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:8 There is no text `national-notice`. [provision-known]\n  Write one of: qing-min-fa-2030-7, qing-min-han-2031-4, village-child-worker.',
    ],
  },
  {
    rule: 'a claim names a provision of its text',
    edits: [replace(ofPolicy('figures'), "at: '#2.p1.1'", "at: '#2.p1.3'")],
    problems: [
      'content/figures/qing-min-fa-2030-7.yaml:2 There is no provision `#2.p1.3` in qing-min-fa-2030-7. [provision-known]\n  Write the id that its number makes, such as `#2.p1.1`.',
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
      'content/events/qing-min-han-2031-4.yaml:4 The day 2030-09 is not in the quote `2030年10月至11月，举办培训班`. [day-in-quote]\n  Write the day only as sharp as the words give it, or quote the words that state it.',
      'content/events/qing-min-han-2031-4.yaml:5 The day 2030-11-30 is not in the quote `2030年10月至11月，举办培训班`. [day-in-quote]\n  Write the day only as sharp as the words give it, or quote the words that state it.',
    ],
  },
  {
    rule: 'a note says something',
    edits: [cut(ofPolicy('notes'), '  says: 增加走访几次，原文未载明。\n')],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:5 The note `qinghe-visits` says nothing. [note-speaks]\n  Add `says`.',
    ],
  },
  {
    rule: 'an arithmetic note has its sum',
    edits: [
      replace(ofPolicy('notes'), 'kind: wording', 'kind: arithmetic'),
      cut(ofPolicy('notes'), '  says: 增加走访几次，原文未载明。\n'),
    ],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:5 The arithmetic note `qinghe-visits` has no `sum`. [note-speaks]\n  Add the `sum` to be done.',
    ],
  },
  {
    rule: 'an arithmetic note does not type its result',
    edits: [replace(ofReply('notes'), '  kind: arithmetic\n', '  kind: arithmetic\n  says: 共33600元。\n')],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:5 The arithmetic note `qinghe-sum-2031` types what its sum says. [note-speaks]\n  Delete `says`.',
    ],
  },
  {
    rule: 'a sum is done from amounts and figures that exist',
    edits: [replace(ofReply('notes'), 'people: qinghe-orphans-2031', 'people: qinghe-children-2031')],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:5 There is no amount or figure `qinghe-children-2031`. [note-speaks]\n  Write the id of an amount or a figure.',
    ],
  },
  {
    rule: 'a sum is done in units that fit',
    edits: [replace(ofReply('notes'), 'rate: qinghe-orphan-rate-2031', 'rate: qinghe-goods-2031')],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:5 The unit of `qinghe-goods-2031` does not fit the sum. [note-speaks]\n  Name a claim whose unit the sum asks for.',
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
      'content/amounts/qing-min-han-2031-4.yaml:44 The values of qinghe-orphan-rate-2031 and qinghe-orphan-rate-again hold at the same time. [amount-once]\n  End the earlier with `until`, or tell the two apart by payee, payer or region.',
      'content/amounts/qing-min-han-2031-4.yaml:50 `from` 是 2031-03-31，所在的条款没有印这个日期，读出的是 2031、2031-01、2031-03、2030、2030-10、2030-11。 [day-told]\n  写到条款印明的那一级为止；没有印的写 `null`。',
    ],
  },
];
