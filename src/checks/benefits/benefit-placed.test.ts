import { HURT } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { benefitPlaced } from './benefit-placed.ts';

breaks(benefitPlaced, [
  {
    rule: 'a benefit stands in a situation, or says why not',
    edits: [replace(HURT, 'qinghe-hardship-aid, qinghe-orphan-allowance', 'qinghe-hardship-aid')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:1 待遇 `qinghe-orphan-allowance` 没有一种情形引到它。 [benefit-placed]\n  写进 content/situations 里用得着它的情形，或在 `noSituation` 里写明为什么没有。',
    ],
  },
  {
    rule: 'a benefit that stands in a situation does not say why not',
    edits: [
      replace(
        'content/benefits/qinghe-orphan-allowance.yaml',
        'status: standing\n',
        'status: standing\nnoSituation: 由机构办\n',
      ),
    ],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:6 情形 `hurt` 引到待遇 `qinghe-orphan-allowance`，它却写了 `noSituation`。 [benefit-placed]\n  删去 `noSituation`。',
    ],
  },
]);
