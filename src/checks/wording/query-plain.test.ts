import { QUERIES } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { queryPlain } from './query-plain.ts';

breaks(queryPlain, [
  {
    rule: 'a query is written as it is typed',
    edits: [replace(QUERIES, '涨了多少钱', '涨了多少钱？')],
    problems: [
      'content/queries/qing-min-fa-2030-7.yaml:4 问法 `涨了多少钱？` 前后有空格，或末尾有标点。 [query-plain]\n  删去它们。',
    ],
  },
]);
