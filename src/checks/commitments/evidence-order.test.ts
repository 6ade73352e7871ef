import { CHANGES, PAID, ofPolicy, ofReply, toState } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { evidenceOrder } from './evidence-order.ts';

const RATE = "7#1.p1'\n      quote: 孤儿基本生活保障标准为每人每月1600元";

breaks(evidenceOrder, [
  {
    rule: 'what shows that a commitment was kept is later than it',
    edits: [
      replace(ofReply('commitments'), 'shows: earlier', 'shows: done'),
      append(CHANGES, toState('qinghe-carry-on-2031', 'earlier-only', 'claimed-done')),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:14 `done` 的依据在 2030-03-05 的文本里，不晚于 2031-06-08 的承诺。 [evidence-order]\n  写 `shows: earlier`，或引更晚的文本。',
    ],
  },
  {
    rule: 'what shows something earlier is older than the commitment',
    edits: [
      replace(ofPolicy('commitments'), 'shows: partly', 'shows: earlier'),
      append(CHANGES, toState('qinghe-monthly-pay-2030', 'partly', 'earlier-only')),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:28 `earlier` 的依据在 2031-06-08 的文本里，不早于 2030-03-05 的承诺。 [evidence-order]\n  照原话写它表明的：`done`、`partly` 或 `superseded`。',
    ],
  },
  {
    rule: 'a text shows nothing of its own commitments',
    edits: [
      replace(
        ofPolicy('commitments'),
        `qing-min-han-2031-${PAID}`,
        "#1.p1'\n      quote: 孤儿基本生活保障标准为每人每月1600元",
      ),
      replace(ofReply('commitments'), `qing-min-fa-2030-${RATE}`, "#1.p1'\n      quote: 培训儿童主任48名"),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:28 `partly` 的依据在 2030-03-05 的文本里，不晚于 2030-03-05 的承诺。 [evidence-order]\n  引更晚的文本。',
      'content/commitments/qing-min-han-2031-4.yaml:14 `earlier` 的依据在 2031-06-08 的文本里，不早于 2031-06-08 的承诺。 [evidence-order]\n  引更早的文本。',
    ],
  },
]);
