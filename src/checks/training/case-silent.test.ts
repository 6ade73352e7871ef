import { CASES, MODULE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { caseSilent } from './case-silent.ts';

breaks(caseSilent, [
  {
    rule: 'a case does not tell what to do',
    edits: [replace(CASES, '跟着祖母生活。', '跟着祖母生活。应当立即报告。')],
    problems: [
      'content/cases.yaml:3 案例里写着“立即报告”，把答案说出来了。 [case-silent]\n  只写看到、听到的；怎样做，写进练习的答案。',
    ],
  },
  {
    rule: 'a story does not repeat the words that its exercise wants',
    edits: [
      replace(MODULE, '走访时没有人在家。', '他说，现将有关事项通知如下。'),
      replace(MODULE, 'quote="有关事项" />\n</Ex', 'quote="现将有关事项通知如下" />\n</Ex'),
    ],
    problems: [
      'content/training/visits.mdx:28 案例里写着练习的答案里的“现将有关事项”。 [case-silent]\n  只写看到、听到的；怎样做，写进练习的答案。',
    ],
  },
]);
