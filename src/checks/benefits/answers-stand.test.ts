import { REPLY } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { answersStand } from './answers-stand.ts';

breaks(answersStand, [
  {
    rule: 'the words that a reply answers are printed in it',
    edits: [replace(REPLY, '  session: 第二次会议', '  session: 第2次会议')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:20 `answers.session` 写的 `第2次会议` 没有印在文本里。 [answers-stand]\n  照印的写。',
    ],
  },
]);
