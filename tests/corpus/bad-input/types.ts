import { unitNames } from '../../../src/schemas/claims/units.ts';
import { append, replace } from '../fixture.ts';
import { type BadInput, DUTIES, REPLY, ofPolicy, ofReply } from './bad-input.ts';

const PARTS_OF_SUM =
  '    rate: qinghe-orphan-rate-2031\n    people: qinghe-orphans-2031\n    months: 3\n    total: qinghe-orphan-paid-2031\n';

/** Values of another type than the field takes: most often YAML that reads as something else. */
export const types: BadInput[] = [
  {
    rule: 'text that reads as a number is put in quotes',
    edits: [replace('content/works.yaml', 'title: 关于关爱困境儿童的建议', 'title: 133')],
    problems: ['content/works.yaml:10 `title` 读作 `133`，不是文字。 [schema]\n  加上引号。'],
  },
  {
    rule: 'a number with 0x reads as a number too',
    edits: [replace('content/works.yaml', 'number: 东民发〔2029〕12号', 'number: 0x10')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:24 #p1 的 `东民发〔2029〕12号` 不知道是哪一件文件。 [citation-known]\n  加进 content/works.yaml，或在 content/citations/qing-min-fa-2030-7.yaml 里写明指哪一件。',
      'content/works.yaml:4 `number` 读作 `16`，不是文字。 [schema]\n  加上引号。',
    ],
  },
  {
    rule: 'a year without quotes is no day',
    edits: [replace(ofReply('figures'), "asOf: '2030-11'", 'asOf: 2030')],
    problems: ['content/figures/qing-min-han-2031-4.yaml:16 `asOf` 读作 `2030`，不是文字。 [schema]\n  加上引号。'],
  },
  {
    rule: '`true` without quotes is no text',
    edits: [append('content/topics.yaml', '- { id: yes, name: true }\n')],
    problems: ['content/topics.yaml:3 `name` 读作 `true`，不是文字。 [schema]\n  加上引号。'],
  },
  {
    rule: '`no` is text in YAML 1.2 and settles no question',
    edits: [replace('content/works.yaml', 'checked: false', 'checked: no')],
    problems: [
      'content/works.yaml:12 `checked` 读作 `no`，不是是否（`true` 或 `false`）。 [schema]\n  写是否（`true` 或 `false`）。',
    ],
  },
  {
    rule: 'a field without a value is empty',
    edits: [replace(ofReply('figures'), "region: qinghe\n  asOf: '2030-11'", "region:\n  asOf: '2030-11'")],
    problems: ['content/figures/qing-min-han-2031-4.yaml:15 `region` 是空的。 [schema]\n  写文字。'],
  },
  {
    rule: 'a place stands in quotes, or YAML takes it for a remark',
    edits: [replace(ofReply('mentions'), "at: '#2.p1'", 'at: #2.p1')],
    problems: [
      "content/mentions/qing-min-han-2031-4.yaml:1 `at` 是空的：`#2.p1` 被当作了说明。 [schema]\n  加引号：`'#2.p1'`。",
    ],
  },
  {
    rule: 'a field that may be left out is not left empty',
    edits: [replace(REPLY, 'foot:\n  - signature: 青禾县民政局\n', 'foot:\n')],
    problems: ['content/replies/qing-min-han-2031-4.md:8 `foot` 是空的。 [schema]\n  写列表，或删去这个字段。'],
  },
  {
    rule: 'a number in quotes is text',
    edits: [replace(ofReply('figures'), 'value: 48', "value: '48'")],
    problems: [
      'content/figures/qing-min-han-2031-4.yaml:12 `value` 读作 `48`，不是数。 [schema]\n  去掉它外面的引号。',
    ],
  },
  {
    rule: 'a value is a number without its unit',
    edits: [replace(ofReply('figures'), 'value: 48', 'value: 48名')],
    problems: [
      'content/figures/qing-min-han-2031-4.yaml:12 `value` 读作 `48名`，不是数。 [schema]\n  只写数字：`48`。',
    ],
  },
  {
    rule: 'thousands are not set apart',
    edits: [replace(ofReply('figures'), 'value: 48', 'value: 4,800')],
    problems: [
      'content/figures/qing-min-han-2031-4.yaml:12 `value` 读作 `4,800`，不是数。 [schema]\n  只写数字：`4800`。',
    ],
  },
  {
    rule: 'a value is written in figures, not in Chinese numerals',
    edits: [
      replace(ofReply('figures'), 'value: 48', 'value: 一千八百'),
      replace(ofPolicy('amounts'), 'value: 200', 'value: 二百元'),
    ],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:17 `value` 读作 `二百元`，不是数。 [schema]\n  只写数字：`200`。',
      'content/figures/qing-min-han-2031-4.yaml:12 `value` 读作 `一千八百`，不是数。 [schema]\n  只写数字：`1800`。',
    ],
  },
  {
    rule: 'quotes around a value are straight ones',
    edits: [
      replace(ofReply('figures'), "asOf: '2030-11'", 'asOf: ‘2030-11’'),
      replace(ofReply('mentions'), "at: '#2.p1'", 'at: “#2.p1”'),
      replace(ofReply('figures'), 'value: 48', 'value: “48”'),
    ],
    problems: [
      'content/figures/qing-min-han-2031-4.yaml:12 `value` 读作 `“48”`，不是数。 [schema]\n  只写数字：`48`。',
      "content/figures/qing-min-han-2031-4.yaml:16 `asOf` 是 `‘2030-11’`。 [schema]\n  把外面的引号改成半角的：`'2030-11'`。",
      "content/mentions/qing-min-han-2031-4.yaml:1 `at` 是 `“#2.p1”`。 [schema]\n  把外面的引号改成半角的：`'#2.p1'`。",
    ],
  },
  {
    rule: 'a value is no words',
    edits: [replace(ofReply('figures'), 'value: 48', 'value: 若干')],
    problems: ['content/figures/qing-min-han-2031-4.yaml:12 `value` 读作 `若干`，不是数。 [schema]\n  写数。'],
  },
  {
    rule: 'a value is not below zero',
    edits: [replace(ofReply('figures'), 'value: 48', 'value: -48')],
    problems: ['content/figures/qing-min-han-2031-4.yaml:12 `value` 是 `-48`。 [schema]\n  写不小于 0 的数。'],
  },
  {
    rule: 'a place in a list is counted in whole numbers',
    edits: [replace(ofPolicy('notes'), 'nth: 2', 'nth: 1.5')],
    problems: ['content/notes/qing-min-fa-2030-7.yaml:4 `nth` 读作 `1.5`，不是整数。 [schema]\n  写整数。'],
  },
  {
    rule: 'a place in a list is counted from 1',
    edits: [replace(ofPolicy('notes'), 'nth: 2', 'nth: 0')],
    problems: ['content/notes/qing-min-fa-2030-7.yaml:4 `nth` 是 `0`。 [schema]\n  写不小于 1 的数。'],
  },
  {
    rule: 'text stands where text is due, not a list',
    edits: [replace(ofReply('events'), 'what: 青禾县举办儿童主任培训班', 'what: [青禾县, 举办培训班]')],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:6 `what` 读作 `["青禾县","举办培训班"]`，不是文字。 [schema]\n  只写一个，不写成列表。',
    ],
  },
  {
    rule: 'a list stands where a list is due',
    edits: [replace(DUTIES, 'topics: [training]', 'topics: training')],
    problems: [
      'content/duties/village-child-worker.md:10 `topics` 读作 `training`，不是列表。 [schema]\n  写成列表：`[training]`。',
    ],
  },
  {
    rule: 'fields stand where fields are due, not a list',
    edits: [replace('content/redirects.yaml', '- from: amount qinghe-rate\n  to:', '- - amount qinghe-rate\n  -')],
    problems: [
      'content/redirects.yaml:1 这一条读作 `["amount qinghe-rate","amount qinghe-orphan-rate-2030"]`，不是字段。 [schema]\n  写字段，每个写成 `名称: 值`。',
    ],
  },
  {
    rule: 'an entry has fields, not words alone',
    edits: [append('content/topics.yaml', '- 心理健康\n-\n')],
    problems: [
      'content/topics.yaml:3 这一条读作 `心理健康`，不是字段。 [schema]\n  写字段，每个写成 `名称: 值`。',
      'content/topics.yaml:4 这一条是空的。 [schema]\n  写字段。',
    ],
  },
  {
    rule: 'text is not empty',
    edits: [
      replace(ofReply('figures'), 'unit: 名', "unit: ''"),
      replace(ofReply('events'), 'quote: 2030年10月至11月，举办培训班', "quote: ''"),
    ],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:3 `quote` 是空的。 [schema]\n  照印的写。',
      'content/figures/qing-min-han-2031-4.yaml:13 `unit` 是空的。 [schema]\n  写文字。',
    ],
  },
  {
    rule: 'a list that must name something is not empty',
    edits: [replace(DUTIES, 'issuers: [qinghe-civil-affairs]', 'issuers: []')],
    problems: ['content/duties/village-child-worker.md:5 列表 `issuers` 是空的。 [schema]\n  写 1 条或更多。'],
  },
  {
    rule: 'a unit is one that the site can word',
    edits: [
      replace(ofPolicy('amounts'), 'value: 200\n  unit: CNY/person/month', 'value: 200\n  unit: CNY/person/week'),
    ],
    problems: [
      `content/amounts/qing-min-fa-2030-7.yaml:18 \`unit\` 是 \`CNY/person/week\`，没有这个值。 [schema]\n  写其中一个：${unitNames.join('、')}。`,
    ],
  },
  {
    rule: 'an id is written in small letters and hyphens',
    edits: [replace(ofReply('events'), 'id: qinghe-training-2030', 'id: Qinghe_Training')],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:1 `id` 是 `Qinghe_Training`。 [schema]\n  写小写字母和数字，中间用连字符连接。',
    ],
  },
  {
    rule: 'what is named by its id is not named by its name',
    edits: [replace(ofReply('figures'), "region: qinghe\n  asOf: '2030-11'", "region: 青禾县\n  asOf: '2030-11'")],
    problems: [
      'content/figures/qing-min-han-2031-4.yaml:15 `region` 是 `青禾县`。 [schema]\n  写编号，不写名称：小写字母和数字，中间用连字符连接。',
    ],
  },
  {
    rule: 'a place is written with `#`',
    edits: [replace(ofReply('mentions'), "at: '#2.p1'", 'at: 2.p1')],
    problems: ['content/mentions/qing-min-han-2031-4.yaml:1 `at` 是 `2.p1`。 [schema]\n  写 `#` 和条款的编号。'],
  },
  {
    rule: 'a sum of parts has two parts, and its whole is an id',
    edits: [replace(ofReply('notes'), PARTS_OF_SUM, '    parts: [qinghe-orphans-2031]\n    whole: true\n')],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:6 列表 `sum.parts` 不到 2 条。 [schema]\n  写 2 条或更多。',
      'content/notes/qing-min-han-2031-4.yaml:7 `sum.whole` 读作 `true`，不是文字。 [schema]\n  加上引号。',
    ],
  },
  {
    rule: 'a sum is fields, not words',
    edits: [replace(ofReply('notes'), `sum:\n${PARTS_OF_SUM}`, 'sum: 1600 × 7 × 3\n')],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:5 `sum` 是 `1600 × 7 × 3`。 [schema]\n  写 `rate`、`people`、`months`、`total`；或写 `rate`、`increase`；或写 `parts`、`whole`。',
    ],
  },
];
