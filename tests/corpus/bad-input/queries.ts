import { append, replace, write } from '../fixture.ts';
import type { BadInput } from './bad-input.ts';

const QUERIES = 'content/queries/qing-min-fa-2030-7.yaml';

/** Queries that lead nowhere, or are written as nobody types. */
export const queries: BadInput[] = [
  {
    rule: 'queries are for a provision that exists',
    edits: [replace(QUERIES, "'#1.p1'", "'#1.p7'")],
    problems: [
      'content/queries/qing-min-fa-2030-7.yaml:1 qing-min-fa-2030-7 里没有条款 `#1.p7`。 [provision-known]\n  照印的序号写编号，如 `#1.p1`。',
    ],
  },
  {
    rule: 'queries are for a text that exists',
    edits: [write('content/queries/qing-min-fa-2030-8.yaml', "- { at: '#1.p1', queries: [发到什么时候] }\n")],
    problems: [
      'content/queries/qing-min-fa-2030-8.yaml:1 没有文本 `qing-min-fa-2030-8`。 [provision-known]\n  写 `qing-min-fa-2030-7`。',
    ],
  },
  {
    rule: 'the queries for a provision are written in one place',
    edits: [append(QUERIES, "- { at: '#1.p1', queries: [几月开始涨] }\n")],
    problems: [
      'content/queries/qing-min-fa-2030-7.yaml:7 `qing-min-fa-2030-7#1.p1` 的问法在 content/queries/qing-min-fa-2030-7.yaml:1 已经写了。 [query-once]\n  合到一个 `at` 下面。',
    ],
  },
  {
    rule: 'a query is written once for a provision',
    edits: [replace(QUERIES, '涨了多少钱', '孤儿一个月给多少')],
    problems: [
      'content/queries/qing-min-fa-2030-7.yaml:4 问法 `孤儿一个月给多少` 在 `qing-min-fa-2030-7#1.p1` 下写了两次。 [query-once]\n  删去其中一个。',
    ],
  },
  {
    rule: 'a query is written as it is typed',
    edits: [replace(QUERIES, '涨了多少钱', '涨了多少钱？')],
    problems: [
      'content/queries/qing-min-fa-2030-7.yaml:4 问法 `涨了多少钱？` 前后有空格，或末尾有标点。 [query-plain]\n  删去它们。',
    ],
  },
  {
    rule: 'a query has at least two characters',
    edits: [replace(QUERIES, '涨了多少钱', '钱')],
    problems: ['content/queries/qing-min-fa-2030-7.yaml:4 `queries` 是 `钱`。 [schema]\n  写 2 到 30 个字。'],
  },
  {
    rule: 'nobody types more than a line',
    edits: [replace(QUERIES, '涨了多少钱', '钱'.repeat(31))],
    problems: [
      `content/queries/qing-min-fa-2030-7.yaml:4 \`queries\` 是 \`${'钱'.repeat(31)}\`。 [schema]\n  写 2 到 30 个字。`,
    ],
  },
  {
    rule: 'a place with no query is not written',
    edits: [replace(QUERIES, '[孤儿的钱哪份文件说的]', '[]')],
    problems: ['content/queries/qing-min-fa-2030-7.yaml:6 列表 `queries` 是空的。 [schema]\n  写 1 条或更多。'],
  },
  {
    rule: 'no child is named in a query',
    edits: [replace(QUERIES, '涨了多少钱', '儿童王小明')],
    problems: [
      'content/queries/qing-min-fa-2030-7.yaml:4 “王小明”像是孩子或家人的姓名。 [privacy]\n  判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。',
    ],
  },
  {
    rule: 'a sentence is a sample of one thing, and of a danger that there is',
    edits: [
      write(
        'content/samples.yaml',
        '- means: danger\n  kind: fire\n  say: [灶房着火了]\n- means: unanswered\n  say: [灶房着火了, 涨了多少钱]\n',
      ),
    ],
    problems: [
      'content/samples.yaml:2 `dangers.yaml` 里没有“fire”这种危险。 [samples-agree]\n  改成其中一种：hurt。',
      'content/samples.yaml:5 “灶房着火了”在 content/samples.yaml:3 已经写过。 [samples-agree]\n  删去其中一句，或者换一个说法。',
      'content/samples.yaml:5 “涨了多少钱”写作没有文本回答，又是 qing-min-fa-2030-7#1.p1 的问法。 [samples-agree]\n  从这里删去；qing-min-fa-2030-7#1.p1 没有回答它的，从 content/queries/ 里删去。',
    ],
  },
  {
    rule: 'a sentence that is a sample is neither a sign nor a page, and only those of danger have a kind',
    edits: [write('content/samples.yaml', `- means: harmless\n  kind: beaten\n  say: [打, ${'长'.repeat(201)}]\n`)],
    problems: [
      'content/samples.yaml:2 `kind` 是 `beaten`。 [schema]\n  只在 `means: danger` 的那一条写 `kind`：`dangers.yaml` 里危险的编号。',
      'content/samples.yaml:3 `say` 是 `打`，不到 2 个字。 [schema]\n  写 2 个字或更多。',
      `content/samples.yaml:3 \`say\` 是 \`${'长'.repeat(60)}…\`，超过 200 个字。 [schema]\n  写 200 个字或更少。`,
    ],
  },
];
