import { CHANGES, ofPolicy, ofReply, toState } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, cut, replace, write } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { siblingsAgree } from './siblings-agree.ts';

const CAVEAT = '  caveat: 由哪个村帮扶，原文没有写明。\n';

const THREAD = `- id: pay-and-visits
  name: 发放和走访
  commitments: [qinghe-monthly-pay-2030, qinghe-visits-2030]
`;
const SAME_WORDS = `marker: 每季度
  evidence:
    - at: 'qing-min-han-2031-4#1.p1'
      quote: 标准发放33600元
      shows: partly
      strength: weak
      why: 没有写走访。`;

/** That thread is made for this check alone. */
const NOT_ONE_THING = [
  'content/threads.yaml:3 pay-and-visits 把同一份文件（qing-min-fa-2030-7）里的 qinghe-monthly-pay-2030 和 qinghe-visits-2030 写成一件事。 [thread-one-thing]\n  对着原文看：是两件事的，分成两条；一项里写着两件事的，两条里都列它。',
  ...[
    ['qinghe-monthly-pay-2030', '按月发放'],
    ['qinghe-visits-2030', '每季度走访'],
  ].map(
    ([id, quote]) =>
      `content/threads.yaml:3 pay-and-visits 说 ${id}（“${quote}”）同其余几项是同一件事，原文没有一个词相同。 [thread-one-thing]\n  从 \`commitments\` 里去掉这一项；不是同一件事又要说明的，写 \`apart\`。`,
  ),
];

breaks(siblingsAgree, [
  {
    rule: 'of commitments of one sentence none is left without a word beside one that is reported done',
    edits: [
      cut(ofReply('commitments'), CAVEAT),
      replace(ofReply('commitments'), 'shows: earlier', 'shows: done'),
      append(CHANGES, toState('qinghe-carry-on-2031', 'earlier-only', 'claimed-done')),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:14 `done` 的依据在 2030-03-05 的文本里，不晚于 2031-06-08 的承诺。 [evidence-order]\n  写 `shows: earlier`，或引更晚的文本。',
      'content/commitments/qing-min-han-2031-4.yaml:19 qinghe-family-2031 与 qinghe-carry-on-2031 出自同一句，那一项称已完成，这一项没有依据。 [siblings-agree]\n  那条依据也说到这一项的，写进 `evidence`；没有说到的，在 `caveat` 里写明。',
    ],
  },
  {
    rule: 'of commitments that are told to be one thing none is left without a word beside one that is reported done',
    edits: [
      write('content/threads.yaml', THREAD),
      replace(ofPolicy('commitments'), 'shows: partly', 'shows: done'),
      append(CHANGES, toState('qinghe-monthly-pay-2030', 'partly', 'claimed-done')),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:3 qinghe-visits-2030 与 qinghe-monthly-pay-2030 在 threads.yaml 里是同一件事（pay-and-visits），那一项称已完成，这一项没有依据。 [siblings-agree]\n  那条依据也说到这一项的，写进 `evidence`；没有说到的，在 `caveat` 里写明。',
      ...NOT_ONE_THING,
    ],
  },
  {
    rule: 'the same words carry as far for each of the commitments that are told to be one thing',
    edits: [
      write('content/threads.yaml', THREAD),
      replace(ofPolicy('commitments'), 'marker: 每季度', SAME_WORDS),
      append(CHANGES, toState('qinghe-visits-2030', 'none-found', 'lead')),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:17 qinghe-visits-2030 与 qinghe-monthly-pay-2030 在 threads.yaml 里是同一件事（pay-and-visits），同一句依据那一项写“中”，这一项写“弱”。 [siblings-agree]\n  对着那句话定一个证明力，两处写成一样；不是同一件事的，在 threads.yaml 里写 `apart`。',
      ...NOT_ONE_THING,
    ],
  },
]);
