import { CHANGES, PAID, ofPolicy, ofReply, shownBy, toState } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { evidenceApart } from './evidence-apart.ts';

breaks(evidenceApart, [
  {
    rule: 'evidence does not quote the commitment itself',
    edits: [replace(ofPolicy('commitments'), `qing-min-han-2031-${PAID}`, "#2.p1.2'\n      quote: 县民政局按月发放")],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:27 `qinghe-monthly-pay-2030` 的依据引的是承诺自己的话。 [evidence-apart]\n  引别的文本里说到它的话，或删去这条依据。',
    ],
  },
  {
    rule: 'evidence does not quote the same words twice',
    edits: [
      append(
        ofReply('commitments'),
        shownBy(
          ['qing-min-fa-2030-7#2.p1.1', '增加走访', 'earlier'],
          ['qing-min-fa-2030-7#1.p1', '比上年提高200元', 'earlier'],
          ['qing-min-fa-2030-7#2.p1.1', '重要节日增加走访', 'earlier'],
        ),
      ),
      append(CHANGES, toState('qinghe-family-2031', 'none-found', 'earlier-only')),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:41 `qinghe-family-2031` 的依据与第 31 行引的字相同。 [evidence-apart]\n  删去其中一个。',
    ],
  },
]);
