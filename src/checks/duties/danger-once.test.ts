import { DANGERS } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { dangerOnce } from './danger-once.ts';

breaks(dangerOnce, [
  {
    rule: 'a word of danger is no harmless one',
    edits: [replace(DANGERS, 'harmless: [不挨打]', 'harmless: [不挨打, 挨打]')],
    problems: [
      'content/dangers.yaml:20 “挨打”又是危险的说法（第18行），又写在 harmless 里：打这个字什么也不会显示。 [danger-once]\n  从其中一处删去；拿不准就从 harmless 里删去，漏掉危险比多显示一次更坏。',
    ],
  },
  {
    rule: 'a word of danger is listed once',
    edits: [replace(DANGERS, '摔…伤]', '摔…伤, 挨打]')],
    problems: ['content/dangers.yaml:18 说法“挨打”在第18行已经有了。 [danger-once]\n  删去一处，留下更急的那一类。'],
  },
]);
