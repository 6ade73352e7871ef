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
      'content/replies/qing-min-han-2031-4.md:37 #2.p1 的 `由辖区某村对儿童甲一家持续帮扶。` 带着 `持续`，同一句别处有承诺引到，这个分句没有。 [clauses-covered]\n  在 content/commitments/qing-min-han-2031-4.yaml 里加一条承诺，或把引文引到这里；不是承诺的，在 content/uncommitted/qing-min-han-2031-4.yaml 里写明理由。',
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
      'content/replies/qing-min-han-2031-4.md:37 #2.p1 的 `由辖区某村对儿童甲一家持续帮扶。` 带着 `持续`，同一句别处有承诺引到，这个分句没有。 [clauses-covered]\n  在 content/commitments/qing-min-han-2031-4.yaml 里加一条承诺，或把引文引到这里；不是承诺的，在 content/uncommitted/qing-min-han-2031-4.yaml 里写明理由。',
    ],
  },
]);
