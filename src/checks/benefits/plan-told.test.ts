import { HURT } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { planTold } from './plan-told.ts';

const STEP = "      - { at: 'village-child-worker#1', quote: 走访困境儿童 }\n";
const AHEAD = "      - { at: 'qing-min-han-2031-4#2.p1', quote: 由辖区某村对儿童甲一家持续帮扶 }\n";

breaks(planTold, [
  {
    rule: 'what a reply only means to do is told as that, not as done',
    edits: [replace(HURT, STEP, STEP + AHEAD), replace(HURT, 'says: 走访\n', 'says: 青禾县：走访\n')],
    problems: [
      `${HURT}:11 “青禾县：走访”依据的话在“下一步”部分里，没有写是打算。 [plan-told]\n  写明“（答复中的下一步）”，或引说已经这样做的话。`,
    ],
  },
]);
