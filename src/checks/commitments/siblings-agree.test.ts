import { CHANGES, ofReply, toState } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, cut, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { siblingsAgree } from './siblings-agree.ts';

const CAVEAT = '  caveat: 由哪个村帮扶，原文没有写明。\n';

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
]);
