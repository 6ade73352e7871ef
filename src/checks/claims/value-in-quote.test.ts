import { POLICY, POLICY_SOURCE, ofPolicy, ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { cut, replace, reprint } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { valueInQuote } from './value-in-quote.ts';

const RATE = '每人每月1600元，';
/** The good rate in other words, in the text and in the claims that quote it. */
const rated = (words: string) => [
  reprint(POLICY, POLICY_SOURCE, RATE, `${words}，`),
  replace(ofPolicy('amounts'), '每人每月1600元', words),
  replace(ofReply('commitments'), '每人每月1600元', words),
];

breaks(valueInQuote, [
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
    rule: 'a value stands in its quote',
    edits: [replace(ofPolicy('amounts'), 'value: 1600', 'value: 1800')],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:4 引文“孤儿基本生活保障标准为每人每月1600元”里没有 1800 这个数，读出的是 1600。 [value-in-quote]\n  写引文里的数，换成整单位（2.7万是 27000），或把写着这个数的字也引进来。',
    ],
  },
  {
    rule: 'a value needs a quote with a number',
    edits: [replace(ofReply('figures'), 'quote: 培训儿童主任48名', 'quote: 举办培训班')],
    problems: [
      'content/figures/qing-min-han-2031-4.yaml:12 引文“举办培训班”里没有 48 这个数，一个数也没有读出。 [value-in-quote]\n  写引文里的数，换成整单位（2.7万是 27000），或把写着这个数的字也引进来。',
    ],
  },
  {
    rule: 'a value is written in whole units, not in 万',
    edits: [replace(ofReply('amounts'), 'value: 25000', 'value: 2.5')],
    problems: [
      'content/amounts/qing-min-han-2031-4.yaml:30 引文“发放物资约2.5万元”里没有 2.5 这个数，读出的是 25000。 [value-in-quote]\n  写引文里的数，换成整单位（2.7万是 27000），或把写着这个数的字也引进来。',
    ],
  },
  {
    rule: 'the word that makes a value approximate is the printed one',
    edits: [replace(ofPolicy('figures'), 'approximate: 约', 'approximate: 近')],
    problems: [
      'content/figures/qing-min-fa-2030-7.yaml:5 引文“全县现有孤儿约30名”里没有“近”。 [value-in-quote]\n  写引文里使这个数成为约数的那个字，或删去这个字段。',
    ],
  },
  {
    rule: 'a value that print makes approximate is approximate',
    edits: [cut(ofReply('amounts'), '  approximate: 约\n')],
    problems: [
      'content/amounts/qing-min-han-2031-4.yaml:30 引文里 25000 带着“约”，不是确数，这里没有写。 [value-in-quote]\n  加上 `approximate: 约`。',
    ],
  },
]);
