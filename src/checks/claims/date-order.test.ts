import { DUTIES, POLICY, ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, cut, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { dateOrder } from './date-order.ts';

breaks(dateOrder, [
  {
    rule: 'reviews stand in order of days, and name texts that are held',
    edits: [append('content/reviews.yaml', "- day: '2031-07-15'\n  texts: [qing-min-han-2031-5]\n")],
    problems: [
      'content/reviews.yaml:6 2031-07-15 的查找记录排在 2031-08 的后面。 [date-order]\n  按日期先后排，最新的在最后。',
      'content/reviews.yaml:7 没有文本 `qing-min-han-2031-5`。 [reference-known]\n  写 `qing-min-han-2031-4`，或在 content/policies、content/laws、content/replies 或 content/duties 里加上 `qing-min-han-2031-5`。',
    ],
  },
  {
    rule: 'a span of an amount does not end before it begins',
    edits: [
      replace(
        ofReply('amounts'),
        "from: '2031-01'\n  until: '2031-03'\n  work: null\n  what: 2031",
        "from: '2031-04'\n  until: '2031-03'\n  work: null\n  what: 2031",
      ),
    ],
    problems: [
      'content/amounts/qing-min-han-2031-4.yaml:23 `from` 是 2031-04，所在的条款没有印这个日期，读出的是 2031、2031-01、2031-03、2030、2030-10、2030-11。 [day-told]\n  写到条款印明的那一级为止；没有印的写 `null`。',
      'content/amounts/qing-min-han-2031-4.yaml:24 `until` 2031-03 早于 `from` 2031-04。 [date-order]\n  把开始的一天写在 `from`，结束的一天写在 `until`。',
    ],
  },
  {
    rule: 'an event does not end before it begins',
    edits: [replace(ofReply('events'), "day: '2030-10'\n  until: '2030-11'", "day: '2030-11'\n  until: '2030-10'")],
    problems: [
      'content/events/qing-min-han-2031-4.yaml:5 `until` 2030-10 早于 `day` 2030-11。 [date-order]\n  把开始的一天写在 `day`，结束的一天写在 `until`。',
    ],
  },
  {
    rule: 'a text that sorts by another day than the printed one says why',
    edits: [replace(POLICY, "sort: '2030-03-05'", "sort: '2030-03-06'")],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:13 排序日期是 2030-03-06，印的是 `2030年3月5日`。 [date-order]\n  照印的日期写 `sort`；另有根据的，在旁边写 `reason`。',
    ],
  },
  {
    rule: 'a text that prints no day says why it sorts by one',
    edits: [cut(DUTIES, '  reason: 没有印成文日期，随通知印发。\n')],
    problems: [
      'content/duties/village-child-worker.md:8 排序日期是 2030-03-05，没有印成文日期。 [date-order]\n  照印的日期写 `sort`；另有根据的，在旁边写 `reason`。',
    ],
  },
]);
