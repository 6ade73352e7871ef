import { append, cut, replace } from '../fixture.ts';
import { type BadInput, DUTIES, POLICY, ofPolicy, ofReply } from './bad-input.ts';

/** Fields that are missing, misspelt or too many. */
export const fields: BadInput[] = [
  {
    rule: 'an entry has every field of its kind',
    edits: [cut(ofReply('events'), "  day: '2030-10'\n")],
    problems: ['content/events/qing-min-han-2031-4.yaml:1 缺少字段 `day`。 [schema]\n  补上 `day`。'],
  },
  {
    rule: 'what an entry left out is not called unknown where it is named',
    edits: [
      cut(ofPolicy('amounts'), '  purpose: standard\n'),
      cut('content/works.yaml', '  kind: suggestion\n'),
      cut(POLICY, 'region: qinghe\n'),
    ],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:1 缺少字段 `purpose`。 [schema]\n  补上 `purpose`。',
      'content/policies/qing-min-fa-2030-7.md:2 缺少字段 `region`。 [schema]\n  补上 `region`。',
      'content/works.yaml:8 缺少字段 `kind`。 [schema]\n  补上 `kind`。',
    ],
  },
  {
    rule: 'a misspelt field is told which one it means',
    edits: [replace(ofReply('citations'), 'quote:', 'qoute:')],
    problems: ['content/citations/qing-min-han-2031-4.yaml:2 没有字段 `qoute`。 [schema]\n  写 `quote`。'],
  },
  {
    rule: 'a field that does not exist is told which do',
    edits: [replace('content/topics.yaml', '{ id: training,', '{ id: training, colour: red,')],
    problems: ['content/topics.yaml:2 没有字段 `colour`。 [schema]\n  删去它。可以写的字段是：id、name。'],
  },
  {
    rule: 'a field is not meant by a misspelling while it stands beside it',
    edits: [replace(ofReply('events'), "  day: '2030-10'", "  day: '2030-10'\n  days: '2030-10'")],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:5 没有字段 `days`。 [schema]\n  删去它。可以写的字段是：id、at、quote、nth、day、until、what。',
    ],
  },
  {
    rule: 'a field is not guessed from a word that shares no letter with it',
    edits: [replace(ofReply('mentions'), 'at:', 'in:')],
    problems: [
      'content/mentions/qing-min-han-2031-4.yaml:1 没有字段 `in`。 [schema]\n  删去它。可以写的字段是：at、quote、nth、agency。',
      'content/mentions/qing-min-han-2031-4.yaml:1 缺少字段 `at`。 [schema]\n  补上 `at`。',
    ],
  },
  {
    rule: 'each of several unknown fields is reported',
    edits: [append('content/payees.yaml', '- { id: family, name: 家庭, sort: 3, color: red }\n')],
    problems: [
      'content/payees.yaml:3 没有字段 `color`。 [schema]\n  删去它。可以写的字段是：id、name、staff。',
      'content/payees.yaml:3 没有字段 `sort`。 [schema]\n  删去它。可以写的字段是：id、name、staff。',
    ],
  },
  {
    rule: 'a field within a field is told the names that stand there',
    edits: [replace(DUTIES, '  reason:', '  raeson:')],
    problems: ['content/duties/village-child-worker.md:9 没有字段 `date.raeson`。 [schema]\n  写 `reason`。'],
  },
  {
    rule: 'an element of a head is one of an official document',
    edits: [replace(DUTIES, '- title:', '- titel:')],
    problems: ['content/duties/village-child-worker.md:4 没有字段 `head.titel`。 [schema]\n  写 `title`。'],
  },
  {
    rule: 'a place beside a note has its own fields',
    edits: [replace(ofPolicy('notes'), "    - at: 'qing-min-han-2031-4#2.p1'\n      quote:", '    - quote:')],
    problems: ['content/notes/qing-min-fa-2030-7.yaml:8 缺少字段 `also.at`。 [schema]\n  补上 `also.at`。'],
  },
  {
    rule: 'a sum with a misspelt field is read as the form it comes nearest to',
    edits: [replace(ofReply('notes'), 'months: 3', 'moths: 3')],
    problems: ['content/notes/qing-min-han-2031-4.yaml:8 没有字段 `sum.moths`。 [schema]\n  写 `months`。'],
  },
  {
    rule: 'a sum has the fields of one of its forms',
    edits: [
      replace(
        ofReply('notes'),
        '    rate: qinghe-orphan-rate-2031\n    people: qinghe-orphans-2031\n    months: 3\n    total: qinghe-orphan-paid-2031\n',
        '    minus: qinghe-orphan-rate-2031\n',
      ),
    ],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:5 `sum` 是 `{"minus":"qinghe-orphan-rate-2031"}`。 [schema]\n  写 `rate`、`people`、`months`、`total`；或写 `rate`、`increase`；或写 `parts`、`whole`。',
    ],
  },
];
