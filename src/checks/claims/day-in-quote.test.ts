import { ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { dayInQuote } from './day-in-quote.ts';

breaks(dayInQuote, [
  {
    rule: 'the day of an event stands in its quote, and so does the last',
    edits: [
      replace(ofReply('events'), "day: '2030-10'", "day: '2030-09'"),
      replace(ofReply('events'), "until: '2030-11'", "until: '2030-11-30'"),
    ],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:4 引文 `2030年10月至11月，举办培训班` 里读不到 2030-09。 [day-in-quote]\n  写到原文写明的那一级为止，或把写着日期的字也引进来。',
      'content/events/qing-min-han-2031-4.yaml:5 引文 `2030年10月至11月，举办培训班` 里读不到 2030-11-30。 [day-in-quote]\n  写到原文写明的那一级为止，或把写着日期的字也引进来。',
    ],
  },
]);
