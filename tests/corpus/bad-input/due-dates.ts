import { replace, reprint } from '../fixture.ts';
import { ofPolicy, ofReply, REPLY, REPLY_SOURCE, type BadInput } from './bad-input.ts';

/** What stands behind the topic of the last commitment of the reply. */
const NO_DUE = 'due: null\n  marker: 持续';

/** Due dates and rhythms that the quoted words do not say. */
export const dueDates: BadInput[] = [
  {
    rule: 'a due day stands in the words quoted for it',
    edits: [replace(ofReply('commitments'), NO_DUE, "due: { on: '2031-12-31', quote: 持续帮扶 }\n  marker: 持续")],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:25 引文 `持续帮扶` 里读不到 2031-12-31。 [due-in-quote]\n  只写原文写明的（2025年底是 2025-12-31），把写着期限的字引进来，或写 `due: null`。',
    ],
  },
  {
    rule: 'a due day is the end that the words name, and no other day',
    edits: [
      reprint(REPLY, REPLY_SOURCE, '由辖区某村', '2031年底前由辖区某村'),
      replace(ofReply('commitments'), NO_DUE, "due: { on: '2031-12-30', quote: 2031年底前 }\n  marker: 持续"),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:25 引文 `2031年底前` 里读不到 2031-12-30。 [due-in-quote]\n  只写原文写明的（2025年底是 2025-12-31），把写着期限的字引进来，或写 `due: null`。',
    ],
  },
  {
    rule: 'a rhythm stands in the words quoted for it',
    edits: [replace(ofPolicy('commitments'), 'every: month', 'every: year')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:22 引文 `按月发放` 里读不到周期 `year`。 [due-in-quote]\n  只写原文写明的（2025年底是 2025-12-31），把写着期限的字引进来，或写 `due: null`。',
    ],
  },
  {
    rule: 'the words of a due day stand in the provision of the commitment',
    edits: [replace(ofReply('commitments'), NO_DUE, "due: { on: '2031-12', quote: 2031年12月底前 }\n  marker: 持续")],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:25 引文 `2031年12月底前` 不在 qing-min-han-2031-4#2.p1 里。 [quote-stands]\n  照印的写：`2030〕7号），由`。',
    ],
  },
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
