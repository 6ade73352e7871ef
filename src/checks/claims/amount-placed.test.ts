import { ALLOWANCE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { amountPlaced } from './amount-placed.ts';

breaks(amountPlaced, [
  {
    rule: 'an amount of a benefit tells a day, or its text prints one',
    edits: [replace(ALLOWANCE, '[qinghe-orphan-rate-2030]', '[qinghe-orphan-rate-2030, qinghe-goods-2031]')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:25 金额 `qinghe-goods-2031` 没有写日期，qing-min-han-2031-4 也没有印成文日期。 [amount-placed]\n  照原话在金额里写 `from` 或 `until`；原话没有说的，从这里删去它。',
    ],
  },
]);
