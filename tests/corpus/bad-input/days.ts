import { replace } from '../fixture.ts';
import { type BadInput, ofReply } from './bad-input.ts';

/** Days that do not exist, or do not follow one another. */
export const days: BadInput[] = [
  {
    rule: 'a day exists in the calendar',
    edits: [
      replace(ofReply('figures'), "asOf: '2031-03'", "asOf: '2026-02-30'"),
      replace('content/works.yaml', "date: '2029-12'", 'date: 2029-13'),
    ],
    problems: [
      'content/figures/qing-min-han-2031-4.yaml:8 `asOf` 是 `2026-02-30`。 [schema]\n  写有的日期，加引号，如 `2026`、`2026-11` 或 `2026-11-01`。',
      'content/works.yaml:6 `date` 是 `2029-13`。 [schema]\n  写有的日期，加引号，如 `2026`、`2026-11` 或 `2026-11-01`。',
    ],
  },
  {
    rule: 'a day is written in figures and hyphens',
    edits: [replace(ofReply('events'), "day: '2030-10'", 'day: 2030年10月')],
    problems: [
      "content/events/qing-min-han-2031-4.yaml:4 `day` 是 `2030年10月`。 [schema]\n  写 `'2030-10'`，加引号。",
    ],
  },
];
