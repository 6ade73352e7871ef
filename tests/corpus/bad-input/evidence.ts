import { replace } from '../fixture.ts';
import { type BadInput, ofReply } from './bad-input.ts';

/** Evidence that cannot show what it is said to. */
export const evidence: BadInput[] = [
  {
    rule: 'evidence shows one of the things that it can show',
    edits: [replace(ofReply('commitments'), 'shows: earlier', 'shows: kept')],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:14 `evidence.shows` 是 `kept`，没有这个值。 [schema]\n  写其中一个：done、partly、superseded、earlier。',
    ],
  },
];
