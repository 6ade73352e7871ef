import { CHANGES, changed, ofPolicy, ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, cut, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { changesTold } from './changes-told.ts';

/** A commitment that no change publishes. */
const GOODS = `- id: qinghe-goods-2031
  at: '#2.p1'
  quote: 由辖区某村
  kind: promise
  by: [village-committees]
  to: null
  what: 由某村帮扶
  topic: living-standard
  due: null
  marker: 持续
  actor: 辖区某村
`;
/** The last change of the good content. */
const LAST_CHANGE =
  "- day: '2031-08'\n  commitment: qinghe-monthly-pay-2030\n  kind: state\n  from: none-found\n  to: partly\n  reason: 补入答复函里的发放数\n";
/** The first commitment of the good policy. */
const VISITS = `- id: qinghe-visits-2030
  at: '#2.p1.1'
  quote: 每季度走访
  kind: obligation
  by: [townships]
  to: 孤儿
  what: 每季度走访孤儿一次
  topic: living-standard
  due:
    every: quarter
    quote: 每季度走访
  marker: 每季度
`;

breaks(changesTold, [
  {
    rule: 'a new commitment is recorded as published',
    edits: [append(ofReply('commitments'), GOODS)],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:29 content/changes.yaml 没有记 `qinghe-goods-2031` 的发布。 [changes-told]\n  运行 `npm run record -- --day 今天 --reason "理由"`。',
    ],
  },
  {
    rule: 'a change of state is recorded',
    edits: [cut(CHANGES, LAST_CHANGE)],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:25 `qinghe-monthly-pay-2030` 的状态是 `partly`，content/changes.yaml 记的是 `none-found`。 [changes-told]\n  运行 `npm run record -- --day 今天 --reason "理由"`。',
    ],
  },
  {
    rule: 'a change of words is recorded',
    edits: [replace(ofReply('commitments'), 'quote: 持续帮扶', 'quote: 对儿童甲一家持续帮扶')],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:19 content/changes.yaml 记的 `qinghe-family-2031` 的原话不同：`持续帮扶`。 [changes-told]\n  运行 `npm run record -- --day 今天 --reason "理由"`。',
    ],
  },
  {
    rule: 'a commitment that is gone is withdrawn',
    edits: [
      cut(ofPolicy('commitments'), VISITS),
      append(ofPolicy('uncommitted'), "- at: '#2.p1.1'\n  quote: 每季度走访\n  why: 没有写由谁走访。\n"),
    ],
    problems: [
      'content/changes.yaml:2 承诺 `qinghe-visits-2030` 发布过，现在没有了。 [changes-told]\n  恢复它；确实撤下的，运行 `npm run record -- --day 今天 --reason "理由"`。',
    ],
  },
  {
    rule: 'a commitment that is withdrawn is published again, or gone',
    edits: [
      append(CHANGES, changed('2031-09', 'qinghe-visits-2030', 'kind: withdrawn\n  from: none-found\n  to: null')),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:1 content/changes.yaml 没有记 `qinghe-visits-2030` 的发布。 [changes-told]\n  运行 `npm run record -- --day 今天 --reason "理由"`。',
    ],
  },
]);
