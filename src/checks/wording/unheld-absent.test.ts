import { append } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { unheldAbsent } from './unheld-absent.ts';

breaks(unheldAbsent, [
  {
    rule: 'what no text tells of is printed in none',
    edits: [append('content/unheld.yaml', '- subject: 走访\n  say: [走访]\n  reason: 写错了。\n')],
    problems: [
      'content/unheld.yaml:5 “走访”印在 qing-min-fa-2030-7#2.p1.1 里，不能说没有文本讲到。 [unheld-absent]\n  删去这个词；有条款讲这件事的，整条删去。',
    ],
  },
]);
