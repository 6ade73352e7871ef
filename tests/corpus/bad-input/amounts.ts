import { replace, reprint } from '../fixture.ts';
import { ofPolicy, ofReply, POLICY, POLICY_SOURCE, type BadInput } from './bad-input.ts';

const RATE = '每人每月1600元，';
/** The good rate in other words, in the text and in the claims that quote it. */
const rated = (words: string) => [
  reprint(POLICY, POLICY_SOURCE, RATE, `${words}，`),
  replace(ofPolicy('amounts'), '每人每月1600元', words),
  replace(ofReply('commitments'), '每人每月1600元', words),
];

/** Amounts and figures that say something else than the words they quote. */
export const amounts: BadInput[] = [
  {
    rule: 'a Chinese numeral is read whole: 八百 is no 8',
    edits: [...rated('每人每月八百元'), replace(ofPolicy('amounts'), 'value: 1600', 'value: 8')],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:4 引文“孤儿基本生活保障标准为每人每月八百元”里没有 8 这个数，读出的是 800。 [value-in-quote]\n  写引文里的数，换成整单位（2.7万是 27000），或把写着这个数的字也引进来。',
    ],
  },
  {
    rule: 'the word that makes one number approximate says nothing of another',
    edits: [
      reprint(POLICY, POLICY_SOURCE, '现有孤儿约30名', '约有乡镇9个，孤儿30名'),
      replace(ofPolicy('figures'), '现有孤儿约30名', '约有乡镇9个，孤儿30名'),
    ],
    problems: [
      'content/figures/qing-min-fa-2030-7.yaml:5 引文里“约”说的不是 30。 [value-in-quote]\n  删去这个字段，或写这个数自己带着的字。',
    ],
  },
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
  {
    rule: 'the days of an amount are printed in its provision',
    edits: [
      replace(
        ofReply('amounts'),
        "from: '2031-01'\n  until: '2031-03'\n  work: null\n  what: 2031",
        "from: '2030-12-01'\n  until: '2031-04'\n  work: null\n  what: 2031",
      ),
    ],
    problems: [
      'content/amounts/qing-min-han-2031-4.yaml:23 `from` 是 2030-12-01，所在的条款没有印这个日期，读出的是 2031、2031-01、2031-03、2030、2030-10、2030-11。 [day-told]\n  写到条款印明的那一级为止；没有印的写 `null`。',
      'content/amounts/qing-min-han-2031-4.yaml:24 `until` 是 2031-04，所在的条款没有印这个日期，读出的是 2031、2031-01、2031-03、2030、2030-10、2030-11。 [day-told]\n  写到条款印明的那一级为止；没有印的写 `null`。',
    ],
  },
  {
    rule: 'a figure holds for a day that its provision prints',
    edits: [
      replace(ofPolicy('figures'), 'asOf: null', "asOf: '2030'"),
      replace(ofReply('figures'), "asOf: '2031-03'", "asOf: '2031-05'"),
    ],
    problems: [
      'content/figures/qing-min-fa-2030-7.yaml:9 `asOf` 是 2030，所在的条款没有印这个日期。 [day-told]\n  写到条款印明的那一级为止；没有印的写 `null`。',
      'content/figures/qing-min-han-2031-4.yaml:8 `asOf` 是 2031-05，所在的条款没有印这个日期，读出的是 2031、2031-01、2031-03、2030、2030-10、2030-11。 [day-told]\n  写到条款印明的那一级为止；没有印的写 `null`。',
    ],
  },
];
