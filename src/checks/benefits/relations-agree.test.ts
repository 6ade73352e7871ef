import { AID, ALLOWANCE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { relationsAgree } from './relations-agree.ts';

/** The other benefit of the good content, related to the allowance. */
function related(kind: string) {
  return append(
    AID,
    `relations:\n  - kind: ${kind}\n    benefit: qinghe-orphan-allowance\n    at: 'qing-min-fa-2030-7#title'\n    quote: 孤儿\n`,
  );
}

breaks(relationsAgree, [
  {
    rule: 'no benefit is related to itself',
    edits: [replace(ALLOWANCE, 'benefit: qinghe-hardship-aid', 'benefit: qinghe-orphan-allowance')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:33 `qinghe-orphan-allowance` 的这条关系指的是它自己。 [relations-agree]\n  写另一项待遇，或删去这条关系。',
    ],
  },
  {
    rule: 'what rules a benefit out does not top it up, whichever of the two says so',
    edits: [related('top-up')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:33 `qinghe-orphan-allowance` 对 `qinghe-hardship-aid` 写的是 `exclusive`，与 content/benefits/qinghe-hardship-aid.yaml:36 对 `qinghe-orphan-allowance` 写的 `top-up` 重复或矛盾。 [relations-agree]\n  删去两条关系中的一条。',
    ],
  },
  {
    rule: 'of two benefits not each is to be applied for first',
    edits: [related('first-apply-for'), replace(ALLOWANCE, 'kind: exclusive', 'kind: first-apply-for')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:33 `qinghe-orphan-allowance` 对 `qinghe-hardship-aid` 写的是 `first-apply-for`，与 content/benefits/qinghe-hardship-aid.yaml:36 对 `qinghe-orphan-allowance` 写的 `first-apply-for` 重复或矛盾。 [relations-agree]\n  删去两条关系中的一条。',
    ],
  },
  {
    rule: 'a relation is told once',
    edits: [
      replace(
        ALLOWANCE,
        'examples:',
        "  - kind: exclusive\n    benefit: qinghe-hardship-aid\n    at: 'qing-min-fa-2030-7#title'\n    quote: 孤儿\nexamples:",
      ),
    ],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:37 `qinghe-orphan-allowance` 对 `qinghe-hardship-aid` 写的是 `exclusive`，与 content/benefits/qinghe-orphan-allowance.yaml:33 对 `qinghe-hardship-aid` 写的 `exclusive` 重复或矛盾。 [relations-agree]\n  删去两条关系中的一条。',
    ],
  },
]);
