import { append, cut, replace } from '../fixture.ts';
import { DUTIES, ofPolicy, ofReply, POLICY, type BadInput } from './bad-input.ts';

/** Fields that are missing, misspelt or too many. */
export const fields: BadInput[] = [
  {
    rule: 'an entry has every field of its kind',
    edits: [cut(ofReply('events'), "  day: '2030-10'\n")],
    problems: ['content/events/qing-min-han-2031-4.yaml:1 The field `day` is missing. [schema]\n  Add `day`.'],
  },
  {
    rule: 'what an entry left out is not called unknown where it is named',
    edits: [
      cut(ofPolicy('amounts'), '  purpose: standard\n'),
      cut('content/works.yaml', '  kind: suggestion\n'),
      cut(POLICY, 'region: qinghe\n'),
    ],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:1 The field `purpose` is missing. [schema]\n  Add `purpose`.',
      'content/policies/qing-min-fa-2030-7.md:2 The field `region` is missing. [schema]\n  Add `region`.',
      'content/works.yaml:8 The field `kind` is missing. [schema]\n  Add `kind`.',
    ],
  },
  {
    rule: 'a misspelt field is told which one it means',
    edits: [replace(ofReply('citations'), 'quote:', 'qoute:')],
    problems: [
      'content/citations/qing-min-han-2031-4.yaml:1 The field `quote` is missing. [schema]\n  Add `quote`.',
      'content/citations/qing-min-han-2031-4.yaml:2 The field `qoute` does not exist. [schema]\n  Write `quote`.',
    ],
  },
  {
    rule: 'a field that does not exist is told which do',
    edits: [replace('content/topics.yaml', '{ id: training,', '{ id: training, colour: red,')],
    problems: [
      'content/topics.yaml:2 The field `colour` does not exist. [schema]\n  Delete it. The fields are: id, name.',
    ],
  },
  {
    rule: 'a field is not meant by a misspelling while it stands beside it',
    edits: [replace(ofReply('events'), "  day: '2030-10'", "  day: '2030-10'\n  days: '2030-10'")],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:5 The field `days` does not exist. [schema]\n  Delete it. The fields are: id, at, quote, nth, day, until, what.',
    ],
  },
  {
    rule: 'a field is not guessed from a word that shares no letter with it',
    edits: [replace(ofReply('mentions'), 'at:', 'in:')],
    problems: [
      'content/mentions/qing-min-han-2031-4.yaml:1 The field `at` is missing. [schema]\n  Add `at`.',
      'content/mentions/qing-min-han-2031-4.yaml:1 The field `in` does not exist. [schema]\n  Delete it. The fields are: at, quote, nth, agency.',
    ],
  },
  {
    rule: 'each of several unknown fields is reported',
    edits: [append('content/payees.yaml', '- { id: family, name: 家庭, sort: 3, color: red }\n')],
    problems: [
      'content/payees.yaml:3 The field `color` does not exist. [schema]\n  Delete it. The fields are: id, name, staff.',
      'content/payees.yaml:3 The field `sort` does not exist. [schema]\n  Delete it. The fields are: id, name, staff.',
    ],
  },
  {
    rule: 'a field within a field is told the names that stand there',
    edits: [replace(DUTIES, '  reason:', '  raeson:')],
    problems: [
      'content/duties/village-child-worker.md:9 The field `date.raeson` does not exist. [schema]\n  Write `reason`.',
    ],
  },
  {
    rule: 'an element of a head is one of an official document',
    edits: [replace(DUTIES, '- title:', '- titel:')],
    problems: [
      'content/duties/village-child-worker.md:4 The field `head.titel` does not exist. [schema]\n  Write `title`.',
    ],
  },
  {
    rule: 'a place beside a note has its own fields',
    edits: [replace(ofPolicy('notes'), "    - at: 'qing-min-han-2031-4#2.p1'\n      quote:", '    - quote:')],
    problems: ['content/notes/qing-min-fa-2030-7.yaml:8 The field `also.at` is missing. [schema]\n  Add `also.at`.'],
  },
  {
    rule: 'a sum with a misspelt field is read as the form it comes nearest to',
    edits: [replace(ofReply('notes'), 'months: 3', 'moths: 3')],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:5 The field `sum.months` is missing. [schema]\n  Add `sum.months`.',
      'content/notes/qing-min-han-2031-4.yaml:8 The field `sum.moths` does not exist. [schema]\n  Write `months`.',
    ],
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
      'content/notes/qing-min-han-2031-4.yaml:5 `sum` is `{"minus":"qinghe-orphan-rate-2031"}`. [schema]\n  Write `rate`, `people`, `months`, `total`; or `rate`, `increase`; or `parts`, `whole`.',
    ],
  },
];
