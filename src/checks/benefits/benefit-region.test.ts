import { ALLOWANCE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { benefitRegion } from './benefit-region.ts';

breaks(benefitRegion, [
  {
    rule: 'a benefit is given where its text speaks for',
    edits: [replace(ALLOWANCE, 'region: qinghe', 'region: donghe')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:4 “qinghe-orphan-allowance”适用于东禾省，所引的文件是青禾县的。 [benefit-region]\n  写 `region: qinghe`；凭一份未收录的文件适用于更大地方的，写 `wider`（`says` 和 `work`）。',
    ],
  },
  {
    rule: 'only what is given beyond its text says why',
    edits: [
      replace(ALLOWANCE, 'region: qinghe', 'region: qinghe\nwider: { says: 全国都有, work: dong-min-fa-2029-12 }'),
    ],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:5 “qinghe-orphan-allowance”没有超出所引文件的地方（青禾县），却写了 `wider`。 [benefit-region]\n  删掉 `wider`，或改 `region`。',
    ],
  },
  {
    rule: 'what is given beyond its text is given where texts are held',
    edits: [
      append('content/regions.yaml', '- { id: luoxi, name: 洛西县, within: donghe }\n'),
      replace(ALLOWANCE, 'region: qinghe', 'region: luoxi\nwider: { says: 那里也有, work: dong-min-fa-2029-12 }'),
    ],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:4 “qinghe-orphan-allowance”适用于洛西县，那里没有收录文件，选不到。 [benefit-region]\n  写收录了文件的地方，或先收录那里的文件。',
      'content/benefits/qinghe-orphan-allowance.yaml:26 金额 `qinghe-orphan-rate-2030` 在青禾县发，待遇适用于洛西县。 [amount-placed]\n  写在那里发的金额，或删去它。',
      'content/benefits/qinghe-orphan-allowance.yaml:41 按所给回答，“qinghe-orphan-allowance”是“elsewhere”，不是“office”：“在洛西县”不在这个地方。 [example-holds]\n  写“elsewhere”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“elsewhere”，不是“office”：“在洛西县”不在这个地方。 [example-holds]\n  写“elsewhere”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'an amount of a benefit is paid where it applies',
    edits: [
      append('content/regions.yaml', '- { id: luoxi, name: 洛西县, within: donghe }\n'),
      replace(ALLOWANCE, 'region: qinghe', 'region: luoxi'),
    ],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:4 “qinghe-orphan-allowance”适用于洛西县，所引的文件是青禾县的。 [benefit-region]\n  写 `region: qinghe`；凭一份未收录的文件适用于更大地方的，写 `wider`（`says` 和 `work`）。',
      'content/benefits/qinghe-orphan-allowance.yaml:25 金额 `qinghe-orphan-rate-2030` 在青禾县发，待遇适用于洛西县。 [amount-placed]\n  写在那里发的金额，或删去它。',
      'content/benefits/qinghe-orphan-allowance.yaml:40 按所给回答，“qinghe-orphan-allowance”是“elsewhere”，不是“office”：“在洛西县”不在这个地方。 [example-holds]\n  写“elsewhere”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“elsewhere”，不是“office”：“在洛西县”不在这个地方。 [example-holds]\n  写“elsewhere”；回答或条件写错了的，改回答或条件。',
    ],
  },
]);
