import { QUERIES } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { queryOnce } from './query-once.ts';

breaks(queryOnce, [
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
]);
