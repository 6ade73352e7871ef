import { NO_DUE, REPLY, REPLY_SOURCE, ofPolicy, ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace, reprint } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { dueInQuote } from './due-in-quote.ts';

breaks(dueInQuote, [
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
    rule: 'what is counted from an event stands in the words quoted for it, the event and how long',
    edits: [
      replace(
        ofReply('commitments'),
        NO_DUE,
        'due: { within: 15, unit: working-day, from: 收到之日, quote: 持续帮扶 }\n  marker: 持续',
      ),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:25 引文 `持续帮扶` 里读不到“自收到之日起15个工作日内”。 [due-in-quote]\n  只写原文写明的（2025年底是 2025-12-31），把写着期限的字引进来，或写 `due: null`。',
    ],
  },
  {
    rule: 'an interval stands in the words quoted for it',
    edits: [replace(ofPolicy('commitments'), 'every: month', 'every: year')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:22 引文 `按月发放` 里读不到周期 `year`。 [due-in-quote]\n  只写原文写明的（2025年底是 2025-12-31），把写着期限的字引进来，或写 `due: null`。',
    ],
  },
]);
