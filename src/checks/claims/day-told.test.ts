import { ofPolicy, ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { dayTold } from './day-told.ts';

breaks(dayTold, [
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
]);
