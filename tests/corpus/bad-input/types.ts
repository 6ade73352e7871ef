import { append, replace } from '../fixture.ts';
import { DUTIES, ofPolicy, ofReply, REPLY, type BadInput } from './bad-input.ts';

const PARTS_OF_SUM =
  '    rate: qinghe-orphan-rate-2031\n    people: qinghe-orphans-2031\n    months: 3\n    total: qinghe-orphan-paid-2031\n';

/** Values of another type than the field takes: most often YAML that reads as something else. */
export const types: BadInput[] = [
  {
    rule: 'text that reads as a number is put in quotes',
    edits: [replace('content/works.yaml', 'title: 关于关爱困境儿童的建议', 'title: 133')],
    problems: ['content/works.yaml:10 `title` reads as `133`, not as text. [schema]\n  Put it in quotes.'],
  },
  {
    rule: 'a number with 0x reads as a number too',
    edits: [replace('content/works.yaml', 'number: 东民发〔2029〕12号', 'number: 0x10')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:24 `东民发〔2029〕12号` at #p1 leads to no work. [citation-known]\n  Add it to content/works.yaml, or say which work is meant in content/citations/qing-min-fa-2030-7.yaml.',
      'content/works.yaml:4 `number` reads as `16`, not as text. [schema]\n  Put it in quotes.',
    ],
  },
  {
    rule: 'a year without quotes is no day',
    edits: [replace(ofReply('figures'), "asOf: '2030-11'", 'asOf: 2030')],
    problems: [
      'content/figures/qing-min-han-2031-4.yaml:16 `asOf` reads as `2030`, not as text. [schema]\n  Put it in quotes.',
    ],
  },
  {
    rule: '`true` without quotes is no text',
    edits: [append('content/topics.yaml', '- { id: yes, name: true }\n')],
    problems: ['content/topics.yaml:3 `name` reads as `true`, not as text. [schema]\n  Put it in quotes.'],
  },
  {
    rule: '`no` is text in YAML 1.2 and settles no question',
    edits: [replace('content/works.yaml', 'checked: false', 'checked: no')],
    problems: [
      'content/works.yaml:12 `checked` reads as `no`, not as `true` or `false`. [schema]\n  Write `true` or `false`.',
    ],
  },
  {
    rule: 'a field without a value is empty',
    edits: [replace(ofReply('figures'), "region: qinghe\n  asOf: '2030-11'", "region:\n  asOf: '2030-11'")],
    problems: ['content/figures/qing-min-han-2031-4.yaml:15 The field `region` is empty. [schema]\n  Write text.'],
  },
  {
    rule: 'a field that may be left out is not left empty',
    edits: [replace(REPLY, 'foot:\n  - signature: 青禾县民政局\n', 'foot:\n')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:8 The field `foot` is empty. [schema]\n  Write a list, or delete the field.',
    ],
  },
  {
    rule: 'a number in quotes is text',
    edits: [replace(ofReply('figures'), 'value: 48', "value: '48'")],
    problems: [
      'content/figures/qing-min-han-2031-4.yaml:12 `value` reads as `48`, not as a number. [schema]\n  Delete the quotes around it.',
    ],
  },
  {
    rule: 'a value is a number without its unit',
    edits: [replace(ofReply('figures'), 'value: 48', 'value: 48名')],
    problems: [
      'content/figures/qing-min-han-2031-4.yaml:12 `value` reads as `48名`, not as a number. [schema]\n  Write a number.',
    ],
  },
  {
    rule: 'a value is not below zero',
    edits: [replace(ofReply('figures'), 'value: 48', 'value: -48')],
    problems: ['content/figures/qing-min-han-2031-4.yaml:12 `value` is `-48`. [schema]\n  Write 0 or more.'],
  },
  {
    rule: 'a place in a list is counted in whole numbers',
    edits: [replace(ofPolicy('notes'), 'nth: 2', 'nth: 1.5')],
    problems: [
      'content/notes/qing-min-fa-2030-7.yaml:4 `nth` reads as `1.5`, not as a whole number. [schema]\n  Write a whole number.',
    ],
  },
  {
    rule: 'a place in a list is counted from 1',
    edits: [replace(ofPolicy('notes'), 'nth: 2', 'nth: 0')],
    problems: ['content/notes/qing-min-fa-2030-7.yaml:4 `nth` is `0`. [schema]\n  Write 1 or more.'],
  },
  {
    rule: 'text stands where text is due, not a list',
    edits: [replace(ofReply('events'), 'what: 青禾县举办儿童主任培训班', 'what: [青禾县, 举办培训班]')],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:6 `what` reads as `["青禾县","举办培训班"]`, not as text. [schema]\n  Write text.',
    ],
  },
  {
    rule: 'a list stands where a list is due',
    edits: [replace(DUTIES, 'topics: [training]', 'topics: training')],
    problems: [
      'content/duties/village-child-worker.md:10 `topics` reads as `training`, not as a list. [schema]\n  Write a list: `[training]`.',
    ],
  },
  {
    rule: 'fields stand where fields are due, not a list',
    edits: [replace('content/redirects.yaml', '- from: amount qinghe-rate\n  to:', '- - amount qinghe-rate\n  -')],
    problems: [
      'content/redirects.yaml:1 The entry reads as `["amount qinghe-rate","amount qinghe-orphan-rate-2030"]`, not as fields. [schema]\n  Write fields, each as `name: value`.',
    ],
  },
  {
    rule: 'an entry has fields, not words alone',
    edits: [append('content/topics.yaml', '- 心理健康\n-\n')],
    problems: [
      'content/topics.yaml:3 The entry reads as `心理健康`, not as fields. [schema]\n  Write fields, each as `name: value`.',
      'content/topics.yaml:4 The entry is empty. [schema]\n  Write fields.',
    ],
  },
  {
    rule: 'text is not empty',
    edits: [
      replace(ofReply('figures'), 'unit: 名', "unit: ''"),
      replace(ofReply('events'), 'quote: 2030年10月至11月，举办培训班', "quote: ''"),
    ],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:3 The field `quote` is empty. [schema]\n  Write the words as printed.',
      'content/figures/qing-min-han-2031-4.yaml:13 The field `unit` is empty. [schema]\n  Write text.',
    ],
  },
  {
    rule: 'a list that must name something is not empty',
    edits: [replace(DUTIES, 'issuers: [qinghe-civil-affairs]', 'issuers: []')],
    problems: [
      'content/duties/village-child-worker.md:5 The list `issuers` is empty. [schema]\n  Write 1 or more entries.',
    ],
  },
  {
    rule: 'a unit is one that the site can word',
    edits: [
      replace(ofPolicy('amounts'), 'value: 200\n  unit: CNY/person/month', 'value: 200\n  unit: CNY/person/week'),
    ],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:18 `unit` is `CNY/person/week`. [schema]\n  Write one of: CNY, CNY/person/month, CNY/person/year, percent.',
    ],
  },
  {
    rule: 'an id is written in small letters and hyphens',
    edits: [replace(ofReply('events'), 'id: qinghe-training-2030', 'id: Qinghe_Training')],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:1 `id` is `Qinghe_Training`. [schema]\n  Write lower-case letters and digits, joined by hyphens.',
    ],
  },
  {
    rule: 'a place is written with `#`',
    edits: [replace(ofReply('mentions'), "at: '#2.p1'", 'at: 2.p1')],
    problems: ['content/mentions/qing-min-han-2031-4.yaml:1 `at` is `2.p1`. [schema]\n  Write `#` and a provision id.'],
  },
  {
    rule: 'a sum of parts has two parts, and its whole is an id',
    edits: [replace(ofReply('notes'), PARTS_OF_SUM, '    parts: [qinghe-orphans-2031]\n    whole: true\n')],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:6 The list `sum.parts` has fewer than 2 entries. [schema]\n  Write 2 or more entries.',
      'content/notes/qing-min-han-2031-4.yaml:7 `sum.whole` reads as `true`, not as text. [schema]\n  Put it in quotes.',
    ],
  },
  {
    rule: 'a sum is fields, not words',
    edits: [replace(ofReply('notes'), `sum:\n${PARTS_OF_SUM}`, 'sum: 1600 × 7 × 3\n')],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:5 `sum` is `1600 × 7 × 3`. [schema]\n  Write `rate`, `people`, `months`, `total`; or `rate`, `increase`; or `parts`, `whole`.',
    ],
  },
];
