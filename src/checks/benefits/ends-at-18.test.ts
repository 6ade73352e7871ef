import { ALLOWANCE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { cut, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { endsAt18 } from './ends-at-18.ts';

const AGE =
  "    - question: age\n      is: [minor]\n      says: 未满18周岁\n      at: 'qing-min-fa-2030-7#signature'\n      quote: 青禾县\n";
const PAST18 = "past18:\n  says: 不限年龄\n  at: 'qing-min-fa-2030-7#title'\n  quote: 孤儿\namounts";

breaks(endsAt18, [
  {
    rule: 'a benefit for children ends on the 18th birthday',
    edits: [cut(ALLOWANCE, AGE)],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:9 “qinghe-orphan-allowance”满18周岁以后还可能判为符合：条件没有写年龄。 [ends-at-18]\n  加上未满18周岁的条件；原文写明不限年龄、另有年龄的，写 `past18` 并引它的话。',
    ],
  },
  {
    rule: 'what ends on the 18th birthday does not say that it lasts',
    edits: [replace(ALLOWANCE, 'amounts', PAST18)],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:25 “qinghe-orphan-allowance”写了 `past18`，按条件满18周岁却一定不符合。 [ends-at-18]\n  删掉 `past18`，或改年龄的条件。',
    ],
  },
]);
