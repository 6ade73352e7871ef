import { ofPolicy } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { unitInQuote } from './unit-in-quote.ts';

breaks(unitInQuote, [
  {
    rule: 'a unit of a year does not rest on words of a month',
    edits: [
      replace(ofPolicy('amounts'), 'value: 1600\n  unit: CNY/person/month', 'value: 1600\n  unit: CNY/person/year'),
    ],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:5 `CNY/person/year` 与引文不合：“每人每月”不是每年。 [unit-in-quote]\n  写 `unit: CNY/person/month`。',
    ],
  },
  {
    rule: 'a rate is no sum paid once',
    edits: [replace(ofPolicy('amounts'), 'value: 1600\n  unit: CNY/person/month', 'value: 1600\n  unit: CNY')],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:5 `CNY` 与引文不合：“每人每月”说的是每人每月多少。 [unit-in-quote]\n  写 `unit: CNY/person/month`。',
    ],
  },
  {
    rule: 'a percentage is printed as one',
    edits: [replace(ofPolicy('amounts'), 'value: 1600\n  unit: CNY/person/month', 'value: 1600\n  unit: percent')],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:5 `percent` 与引文不合：“1600元”不是百分比。 [unit-in-quote]\n  照引文写单位，或把写着百分比的字也引进来。',
    ],
  },
  {
    rule: 'the measure word of a figure is printed behind its value',
    edits: [replace(ofPolicy('figures'), 'unit: 名', 'unit: 亿元')],
    problems: [
      'content/figures/qing-min-fa-2030-7.yaml:6 引文里 30 后面印的是“名”，不是“亿元”。 [unit-in-quote]\n  写引文里跟在这个数后面的量词。',
    ],
  },
]);
