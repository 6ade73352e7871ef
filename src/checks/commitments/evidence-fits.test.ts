import { CHANGES, REPLY, ofPolicy, toState } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, replace } from '../../../tests/corpus/fixture.ts';
import { breaks, told } from '../../../tests/corpus/bad-input/breaks.ts';
import { describe } from 'vitest';
import { evidenceFits } from './evidence-fits.ts';

/** What the reply of the county says of the visits that the townships are to make. */
const evidenceOfVisits = (strength: string): string =>
  `marker: 每季度
  evidence:
    - at: 'qing-min-han-2031-4#1.p1'
      quote: 标准发放33600元
      shows: partly
      strength: ${strength}
      why: 只写了全县发放的总数，没有写走访。
`;

breaks(evidenceFits, [
  {
    rule: 'evidence about another place is weak',
    edits: [
      replace(
        ofPolicy('commitments'),
        'strength: medium',
        'strength: medium\n      about: { region: donghe, level: province }',
      ),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:29 qinghe-monthly-pay-2030 是青禾县的，这条依据说的是东禾省，证明力写的是“中”。 [evidence-fits]\n  写 `strength: weak`，在 `why` 里写明说的是哪里；或引说到青禾县的话。',
    ],
  },
  {
    rule: 'evidence of a text of another place is weak, if it does not say that it speaks of this one',
    edits: [replace(REPLY, 'region: qinghe', 'region: donghe')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:29 qinghe-monthly-pay-2030 是青禾县的，这条依据说的是东禾省，证明力写的是“中”。 [evidence-fits]\n  写 `strength: weak`，在 `why` 里写明说的是哪里；或引说到青禾县的话。',
      'content/commitments/qing-min-han-2031-4.yaml:15 qinghe-carry-on-2031 是东禾省的，这条依据说的是青禾县，证明力写的是“强”。 [evidence-fits]\n  写 `strength: weak`，在 `why` 里写明说的是哪里；或引说到东禾省的话。',
    ],
  },
  {
    rule: 'evidence speaks of its own place, or of one within or around it',
    edits: [
      append('content/regions.yaml', '- { id: xihe, name: 西禾省, within: null }\n'),
      replace(
        ofPolicy('commitments'),
        'strength: medium',
        'strength: weak\n      about: { region: xihe, level: province }',
      ),
      append(CHANGES, toState('qinghe-monthly-pay-2030', 'partly', 'lead')),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:30 qinghe-monthly-pay-2030 的依据出自青禾县的文件，`about` 写的却是西禾省。 [evidence-fits]\n  照那里的话写说的是哪里。',
    ],
  },
  {
    rule: 'evidence speaks of no level above that of its place',
    edits: [
      replace(
        ofPolicy('commitments'),
        'strength: medium',
        'strength: weak\n      about: { region: qinghe, level: province }',
      ),
      append(CHANGES, toState('qinghe-monthly-pay-2030', 'partly', 'lead')),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:30 qinghe-monthly-pay-2030 的依据，`about` 写的是青禾县的“省级”，那里最高是“县级”。 [evidence-fits]\n  照那里的话写说的是哪里、哪一级。',
    ],
  },
  {
    rule: 'evidence about a level above those who are to act is weak, if it does not say that it speaks of theirs',
    edits: [
      replace(ofPolicy('commitments'), 'marker: 每季度\n', evidenceOfVisits('medium')),
      append(CHANGES, toState('qinghe-visits-2030', 'none-found', 'partly')),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:17 qinghe-visits-2030 由“乡镇（街道）”做，这条依据说的是“县级”，证明力写的是“中”。 [evidence-fits]\n  那里的话说到“乡镇（街道）”的，在 `about` 里写 `level: township`；没有说到的，写 `strength: weak`，在 `why` 里写明说的是哪一级。',
    ],
  },
]);

describe('evidence about a level above those who are to act is kept where', () => {
  told(
    [
      ['it is weak', evidenceOfVisits('weak'), 'lead'],
      [
        'it says that it speaks of their level',
        `${evidenceOfVisits('medium')}      about: { region: qinghe, level: township }\n`,
        'partly',
      ],
    ].map(([rule = '', evidence = '', state = '']) => ({
      rule,
      edits: [
        replace(ofPolicy('commitments'), 'marker: 每季度\n', evidence),
        append(CHANGES, toState('qinghe-visits-2030', 'none-found', state)),
      ],
      problems: [],
    })),
  );
});
