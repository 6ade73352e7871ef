import { ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { actorTold } from './actor-told.ts';

breaks(actorTold, [
  {
    rule: 'who is to act is named in the text',
    edits: [replace(ofReply('commitments'), 'by: [village-committees]', 'by: [donghe-civil-affairs]')],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:21 “东禾省民政厅”没有印发 qing-min-han-2031-4，这份文本里也没有提到。 [actor-told]\n  写原文说要做这件事的机构；原文另有叫法的，写进这份文本的 `means`。',
    ],
  },
]);
