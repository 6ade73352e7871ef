import { ACTIONS } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { dutyCovered } from './duty-covered.ts';

breaks(dutyCovered, [
  {
    rule: 'every word of a duty stands in an action',
    edits: [replace(ACTIONS, 'quote: 负责走访困境儿童', 'quote: 走访困境')],
    problems: [
      'content/duties/village-child-worker.md:13 village-child-worker#1 的 `儿童` 没有一件职责引到。 [duty-covered]\n  在 content/actions/village-child-worker.yaml 里加一件引这些字的职责。',
      'content/duties/village-child-worker.md:13 village-child-worker#1 的 `负责` 没有一件职责引到。 [duty-covered]\n  在 content/actions/village-child-worker.yaml 里加一件引这些字的职责。',
    ],
  },
  {
    rule: 'an action stands in an item of a duty list, where a role page reaches it',
    edits: [
      append(
        ACTIONS,
        "- id: worker-strays\n  at: 'qing-min-fa-2030-7#p1'\n  quote: 现将有关事项通知如下\n  says: 通知\n  verb: 通知如下\n  object: null\n  frequency: null\n  record: null\n  nature: duty\n",
      ),
    ],
    problems: [
      'content/actions/village-child-worker.yaml:37 职责 `worker-strays` 写在 qing-min-fa-2030-7#p1，那不是职责清单的一项，岗位的网页上不会有它。 [duty-covered]\n  写它所引的那一项的条款。',
    ],
  },
]);
