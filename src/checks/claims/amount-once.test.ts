import { ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { amountOnce } from './amount-once.ts';

breaks(amountOnce, [
  {
    rule: 'one text states one value for one payee, place and time',
    edits: [
      append(
        ofReply('amounts'),
        `- id: qinghe-orphan-rate-again
  at: '#1.p1'
  quote: 标准发放33600元
  value: 33600
  unit: CNY/person/month
  purpose: standard
  payee: orphan
  payer: null
  region: qinghe
  from: '2031-03-31'
  until: null
  work: null
  what: 孤儿生活费
`,
      ),
    ],
    problems: [
      'content/amounts/qing-min-han-2031-4.yaml:44 `qinghe-orphan-rate-2031` 和 `qinghe-orphan-rate-again` 两个标准管同一段时间。 [amount-once]\n  照原文给较早的写 `until`；对象、出资者、地区不同的，写进 `payee`、`payer`、`region`。',
      'content/amounts/qing-min-han-2031-4.yaml:50 `from` 是 2031-03-31，所在的条款没有印这个日期，读出的是 2031、2031-01、2031-03、2030、2030-10、2030-11。 [day-told]\n  写到条款印明的那一级为止；没有印的写 `null`。',
    ],
  },
]);
