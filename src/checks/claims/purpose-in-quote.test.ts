import { ofPolicy } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { purposeInQuote } from './purpose-in-quote.ts';

breaks(purposeInQuote, [
  {
    rule: 'a rise is no rate',
    edits: [replace(ofPolicy('amounts'), 'purpose: increase', 'purpose: standard')],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:19 `standard` 与引文不合：“提高200”说的是增幅。 [purpose-in-quote]\n  写 `purpose: increase`。',
    ],
  },
  {
    rule: 'a rate is no rise',
    edits: [replace(ofPolicy('amounts'), 'purpose: standard', 'purpose: increase')],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:6 引文“孤儿基本生活保障标准为每人每月1600元”没有说 1600 是增幅。 [purpose-in-quote]\n  照引文写 `purpose`，或把说明它的字也引进来。',
    ],
  },
  {
    rule: 'a sum is not paid by the month',
    edits: [replace(ofPolicy('amounts'), 'purpose: standard', 'purpose: total')],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:5 总额不按人、按时间计，`unit` 却是 `CNY/person/month`。 [purpose-in-quote]\n  写 `unit: CNY`，或写 `purpose: standard`。',
    ],
  },
]);
