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
]);
