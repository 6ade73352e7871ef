import { replace } from '../fixture.ts';
import { type BadInput, ofReply } from './bad-input.ts';

/** Commitments that do not rest on the words they name. */
export const commitments: BadInput[] = [
  {
    rule: 'a commitment has no state of its own, no grade and no class: they follow from what else is written',
    edits: [
      replace(
        ofReply('commitments'),
        '  marker: 持续\n',
        '  marker: 持续\n  state: claimed-done\n  grade: soft\n  class: B\n',
      ),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:27 没有字段 `state`。 [schema]\n  删去它：它由依据得出。',
      'content/commitments/qing-min-han-2031-4.yaml:28 没有字段 `grade`。 [schema]\n  删去它：它由字样得出。',
      'content/commitments/qing-min-han-2031-4.yaml:29 没有字段 `class`。 [schema]\n  删去它：它由答复函印的类别得出。',
    ],
  },
  {
    rule: 'elsewhere a field of such a name is told which fields there are',
    edits: [replace('content/topics.yaml', '{ id: training,', '{ id: training, state: done,')],
    problems: ['content/topics.yaml:2 没有字段 `state`。 [schema]\n  删去它。可以写的字段是：id、name。'],
  },
];
