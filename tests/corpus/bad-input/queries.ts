import { replace, write } from '../fixture.ts';
import { type BadInput, QUERIES } from './bad-input.ts';

/** Queries that lead nowhere, or are written as nobody types. */
export const queries: BadInput[] = [
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
    rule: 'a sentence that is a sample is neither a sign nor a page, and only those of danger have a kind',
    edits: [write('content/samples.yaml', `- means: harmless\n  kind: beaten\n  say: [打, ${'长'.repeat(201)}]\n`)],
    problems: [
      'content/samples.yaml:2 `kind` 是 `beaten`。 [schema]\n  只在 `means: danger` 的那一条写 `kind`：`dangers.yaml` 里危险的编号。',
      'content/samples.yaml:3 `say` 是 `打`，不到 2 个字。 [schema]\n  写 2 个字或更多。',
      `content/samples.yaml:3 \`say\` 是 \`${'长'.repeat(60)}…\`，超过 200 个字。 [schema]\n  写 200 个字或更少。`,
    ],
  },
];
