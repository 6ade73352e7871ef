import { append, replace, write } from '../fixture.ts';
import type { BadInput } from './bad-input.ts';

const QUERIES = 'content/queries/qing-min-fa-2030-7.yaml';

/** Queries that lead nowhere, or are written as nobody types. */
export const queries: BadInput[] = [
  {
    rule: 'queries are for a provision that exists',
    edits: [replace(QUERIES, "'#1.p1'", "'#1.p7'")],
    problems: [
      'content/queries/qing-min-fa-2030-7.yaml:1 There is no provision `#1.p7` in qing-min-fa-2030-7. [provision-known]\n  Write the id that its number makes, such as `#1.p1`.',
    ],
  },
  {
    rule: 'queries are for a text that exists',
    edits: [write('content/queries/qing-min-fa-2030-8.yaml', "- { at: '#1.p1', queries: [发到什么时候] }\n")],
    problems: [
      'content/queries/qing-min-fa-2030-8.yaml:1 There is no text `qing-min-fa-2030-8`. [provision-known]\n  Write `qing-min-fa-2030-7`.',
    ],
  },
  {
    rule: 'the queries for a provision are written in one place',
    edits: [append(QUERIES, "- { at: '#1.p1', queries: [几月开始涨] }\n")],
    problems: [
      'content/queries/qing-min-fa-2030-7.yaml:7 The queries for `qing-min-fa-2030-7#1.p1` are written already at content/queries/qing-min-fa-2030-7.yaml:1. [query-once]\n  Put them together under one `at`.',
    ],
  },
  {
    rule: 'a query is written once for a provision',
    edits: [replace(QUERIES, '涨了多少钱', '孤儿一个月给多少')],
    problems: [
      'content/queries/qing-min-fa-2030-7.yaml:4 The query `孤儿一个月给多少` is written twice for `qing-min-fa-2030-7#1.p1`. [query-once]\n  Delete one of the two.',
    ],
  },
  {
    rule: 'a query is written as it is typed',
    edits: [replace(QUERIES, '涨了多少钱', '涨了多少钱？')],
    problems: [
      'content/queries/qing-min-fa-2030-7.yaml:4 The query `涨了多少钱？` has a blank around it or a mark at its end. [query-plain]\n  Delete these.',
    ],
  },
  {
    rule: 'a query has at least two characters',
    edits: [replace(QUERIES, '涨了多少钱', '钱')],
    problems: ['content/queries/qing-min-fa-2030-7.yaml:4 `queries` is `钱`. [schema]\n  Write 2 to 30 characters.'],
  },
  {
    rule: 'nobody types more than a line',
    edits: [replace(QUERIES, '涨了多少钱', '钱'.repeat(31))],
    problems: [
      `content/queries/qing-min-fa-2030-7.yaml:4 \`queries\` is \`${'钱'.repeat(31)}\`. [schema]\n  Write 2 to 30 characters.`,
    ],
  },
  {
    rule: 'a place with no query is not written',
    edits: [replace(QUERIES, '[孤儿的钱哪份文件说的]', '[]')],
    problems: [
      'content/queries/qing-min-fa-2030-7.yaml:6 The list `queries` is empty. [schema]\n  Write 1 or more entries.',
    ],
  },
  {
    rule: 'no child is named in a query',
    edits: [replace(QUERIES, '涨了多少钱', '儿童王小明')],
    problems: [
      'content/queries/qing-min-fa-2030-7.yaml:4 “王小明”像是孩子或家人的姓名。 [privacy]\n  判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。',
    ],
  },
];
