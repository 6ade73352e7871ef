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
      'content/commitments/qing-min-han-2031-4.yaml:25 The day 2031-12-31 is not in the quote `持续帮扶`. [due-in-quote]\n  Write only what the words say (2025年底 is 2025-12-31), quote the words that say it, or write `due: null`.',
    ],
  },
  {
    rule: 'a due day is the end that the words name, and no other day',
    edits: [
      reprint(REPLY, REPLY_SOURCE, '由辖区某村', '2031年底前由辖区某村'),
      replace(ofReply('commitments'), NO_DUE, "due: { on: '2031-12-30', quote: 2031年底前 }\n  marker: 持续"),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:25 The day 2031-12-30 is not in the quote `2031年底前`. [due-in-quote]\n  Write only what the words say (2025年底 is 2025-12-31), quote the words that say it, or write `due: null`.',
    ],
  },
  {
    rule: 'a rhythm stands in the words quoted for it',
    edits: [replace(ofPolicy('commitments'), 'every: month', 'every: year')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:22 The rhythm `year` is not in the quote `按月发放`. [due-in-quote]\n  Write only what the words say (2025年底 is 2025-12-31), quote the words that say it, or write `due: null`.',
    ],
  },
  {
    rule: 'the words of a due day stand in the provision of the commitment',
    edits: [replace(ofReply('commitments'), NO_DUE, "due: { on: '2031-12', quote: 2031年12月底前 }\n  marker: 持续")],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:25 The quote `2031年12月底前` does not stand in qing-min-han-2031-4#2.p1. [quote-stands]\n  Write the words as printed: `2030〕7号），由`.',
    ],
  },
  {
    rule: 'a due day exists in the calendar',
    edits: [replace(ofReply('commitments'), NO_DUE, "due: { on: '2031-02-30', quote: 持续帮扶 }\n  marker: 持续")],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:25 `due.on` is `2031-02-30`. [schema]\n  Write a day that exists, as `2026`, `2026-11` or `2026-11-01`, in quotes.',
    ],
  },
  {
    rule: 'a due date is a day or a rhythm, not both',
    edits: [
      replace(ofReply('commitments'), NO_DUE, "due: { on: '2031', every: year, quote: 持续帮扶 }\n  marker: 持续"),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:25 The field `due.every` does not exist. [schema]\n  Delete it. The fields are: on, quote.',
    ],
  },
];
