import { DANGERS } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { dangerGrouped } from './danger-grouped.ts';

breaks(dangerGrouped, [
  {
    rule: 'a group in a word of danger is one that is listed',
    edits: [replace(DANGERS, '打<孩>', '打<亲>')],
    problems: [
      'content/dangers.yaml:18 说法“打<亲>”里的 <亲> 在 groups 里没有。 [danger-grouped]\n  写成有的：<孩>；或在 groups 里加一行“亲”。',
    ],
  },
]);
