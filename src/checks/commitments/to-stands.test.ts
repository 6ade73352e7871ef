import { ofPolicy } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { toStands } from './to-stands.ts';

breaks(toStands, [
  {
    rule: 'for whom a commitment is made is said in printed words',
    edits: [replace(ofPolicy('commitments'), 'to: 孤儿', 'to: 全体孤儿')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:6 `to` 写的 `全体孤儿` 没有印在 qing-min-fa-2030-7#2.p1.1 里。 [to-stands]\n  照印的写；原文没有说为谁的，写 `to: null`。',
    ],
  },
]);
