import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { providerStands } from './provider-stands.ts';

const BENEFIT = 'content/benefits/qinghe-orphan-allowance.yaml';
const GIVER = `  agency: qinghe-civil-affairs
  at: 'qing-min-fa-2030-7#signature'
  quote: 青禾县民政局`;
const givenBy = (who: string, at: string, quote: string) => [
  replace(BENEFIT, GIVER, `  ${who}\n  at: '${at}'\n  quote: ${quote}`),
];

breaks(providerStands, [
  {
    rule: 'who gives it is whom the sentence tells to',
    edits: givenBy('agency: qinghe-civil-affairs', 'qing-min-fa-2030-7#2.p1.1', '每季度走访一次'),
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:26 这一句由谁做，原文是“乡镇人民政府”，`provider` 写的是 `qinghe-civil-affairs`。 [provider-stands]\n  写原文说要做这件事的机构，或引点到它的话；原文没有写由谁办的，写 `provider: null`。',
    ],
  },
  {
    rule: 'what a duty list holds is given by who holds the post',
    edits: givenBy('agency: townships', 'village-child-worker#1', '负责走访困境儿童'),
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:26 这一句由谁做，原文是“村儿童工作者”，`provider` 写的是 `townships`。 [provider-stands]\n  把 `agency` 改成 `role: child-worker`。',
    ],
  },
  {
    rule: 'who gives it as printed stands in the words quoted',
    edits: givenBy('printed: 各地', 'qing-min-fa-2030-7#signature', '青禾县民政局'),
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:26 `printed` 写的是 `各地`，`quote` 里没有这几个字。 [provider-stands]\n  照抄 `quote` 里写由谁做的字，或把那几个字也引进来。',
    ],
  },
  {
    rule: 'nobody is told only where the words name nobody',
    edits: [
      replace(BENEFIT, `provider:\n${GIVER}`, 'provider: null'),
      replace(
        BENEFIT,
        "  at: 'qing-min-fa-2030-7#1.p1'\n  quote: 孤儿基本生活保障标准\nconditions",
        "  at: 'qing-min-fa-2030-7#2.p1.2'\n  quote: 县民政局按月发放\nconditions",
      ),
    ],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:26 `target` 引的话写了由谁做：“县民政局”，`provider` 写的是 `null`。 [provider-stands]\n  写原文说要做这件事的机构或岗位；不是一个机构、一个岗位的，写 `printed`，照抄原文的字。',
    ],
  },
]);
