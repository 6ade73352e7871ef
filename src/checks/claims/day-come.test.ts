import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { dayCome } from './day-come.ts';

breaks(dayCome, [
  {
    rule: 'what has happened bears no day that is still to come',
    outside: { today: '2031-07-15' },
    edits: [],
    problems: [
      'content/changes.yaml:29 2031-08 还没有到：现在是 2031-07-15。 [day-come]\n  改正写错的日期；还没有发生的，先不写。',
      'content/reviews.yaml:3 2031-08 还没有到：现在是 2031-07-15。 [day-come]\n  改正写错的日期；还没有发生的，先不写。',
    ],
  },
]);
