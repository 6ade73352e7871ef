import { CHANGES, ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { commitmentOnce } from './commitment-once.ts';

const NOTICE = '继续落实《关于做好孤儿基本生活保障工作的通知》';

breaks(commitmentOnce, [
  {
    rule: 'two commitments do not rest on the same words',
    edits: [
      replace(ofReply('commitments'), 'quote: 持续帮扶', `quote: ${NOTICE}`),
      replace(CHANGES, 'quote: 持续帮扶', `quote: ${NOTICE}`),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:19 `qinghe-family-2031` 依据的字与 content/commitments/qing-min-han-2031-4.yaml:3 的 `qinghe-carry-on-2031` 相同。 [commitment-once]\n  引各自那件事的字，或删去其中一条。',
    ],
  },
  {
    rule: 'a commitment does not rest on a part of the words of another',
    edits: [
      replace(ofReply('commitments'), 'quote: 持续帮扶', 'quote: 孤儿基本生活保障工作'),
      replace(CHANGES, 'quote: 持续帮扶', 'quote: 孤儿基本生活保障工作'),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:19 `qinghe-family-2031` 依据的字与 content/commitments/qing-min-han-2031-4.yaml:3 的 `qinghe-carry-on-2031` 相同。 [commitment-once]\n  引各自那件事的字，或删去其中一条。',
    ],
  },
]);
