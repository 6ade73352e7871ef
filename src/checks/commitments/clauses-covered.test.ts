import { POLICY, POLICY_SOURCE, REPLY, REPLY_SOURCE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { reprint } from '../../../tests/corpus/fixture.ts';
import { clausesCovered } from './clauses-covered.ts';

breaks(clausesCovered, [
  {
    rule: 'a second demand in a sentence is a commitment or has a reason why not; what sets the scene is none',
    edits: [
      reprint(
        POLICY,
        POLICY_SOURCE,
        '不得拖欠。',
        '不得拖欠，对于已落实保障的家庭，本着落实责任的原则，尚未落实的，落实档案。',
      ),
    ],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:33 #2.p1.2 的 `落实档案。` 带着 `落实`，同一句别处有承诺引到，这个分句没有。 [clauses-covered]\n  在 content/commitments/qing-min-fa-2030-7.yaml 里加一条承诺，或把引文引到这里；不是承诺的，在 content/uncommitted/qing-min-fa-2030-7.yaml 里写明理由。',
    ],
  },
  {
    rule: 'a second promise in a sentence of a 下一步 part is a commitment or has a reason why not',
    edits: [reprint(REPLY, REPLY_SOURCE, '持续帮扶。', '持续帮扶，落实台账。')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:37 #2.p1 的 `落实台账。` 带着 `落实`，同一句别处有承诺引到，这个分句没有。 [clauses-covered]\n  在 content/commitments/qing-min-han-2031-4.yaml 里加一条承诺，或把引文引到这里；不是承诺的，在 content/uncommitted/qing-min-han-2031-4.yaml 里写明理由。',
    ],
  },
]);
