import { MODULE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { questionSorted } from './question-sorted.ts';

breaks(questionSorted, [
  {
    rule: 'every sort of made question belongs to one module',
    edits: [replace(MODULE, 'audience: 村儿童工作者', 'audience: 村儿童工作者\ntakes: [report, report]')],
    problems: [
      `${MODULE}:1 没有一讲收 \`message\`、\`occasion\`、\`task\`、\`rhythm\`、\`amount\`、\`change\` 的题：这些题就不出了。 [question-sorted]\n  在讲到它的一讲的 \`takes\` 里写上。`,
      `${MODULE}:9 \`takes\` 里的“report”已经归 \`visits\` 这一讲。 [question-sorted]\n  从其中一讲里删去。`,
    ],
  },
]);
