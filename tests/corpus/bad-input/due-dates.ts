import { replace } from '../fixture.ts';
import { type BadInput, NO_DUE, ofReply } from './bad-input.ts';

/** Due dates and rhythms that the quoted words do not say. */
export const dueDates: BadInput[] = [
  {
    rule: 'a due day exists in the calendar',
    edits: [replace(ofReply('commitments'), NO_DUE, "due: { on: '2031-02-30', quote: 持续帮扶 }\n  marker: 持续")],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:25 `due.on` 是 `2031-02-30`。 [schema]\n  写有的日期，加引号，如 `2026`、`2026-11` 或 `2026-11-01`。',
    ],
  },
  {
    rule: 'a due date is a day or a rhythm, not both',
    edits: [
      replace(ofReply('commitments'), NO_DUE, "due: { on: '2031', every: year, quote: 持续帮扶 }\n  marker: 持续"),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:25 没有字段 `due.every`。 [schema]\n  删去它。可以写的字段是：on、quote。',
    ],
  },
];
