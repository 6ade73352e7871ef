import { append, cut, replace, write } from '../fixture.ts';
import { CHANGES, changed, ofPolicy, ofReply, toState, type BadInput } from './bad-input.ts';

/** The last change of the good content. */
const LAST_CHANGE =
  "- day: '2031-08'\n  commitment: qinghe-monthly-pay-2030\n  kind: state\n  from: none-found\n  to: partly\n  reason: 补入答复函里的发放数\n";
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

/** Changes that do not tell what the commitments were and are. */
export const changes: BadInput[] = [
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
  {
    rule: 'changes stand in order of days',
    edits: [
      append(CHANGES, changed('2031-07-31', 'qinghe-visits-2030', 'kind: evidence\n  from: null\n  to: 再查一次')),
    ],
    problems: [
      'content/changes.yaml:35 2031-07-31 的变更排在 2031-08 的后面。 [changes-follow]\n  把这一条放在末尾，写加上它的那一天。',
    ],
  },
  {
    rule: 'a change starts from what is recorded above it',
    edits: [
      replace(CHANGES, 'from: none-found', 'from: earlier-only'),
      append(CHANGES, changed('2031-09', 'qinghe-visits-2030', 'kind: quote\n  from: null\n  to: 每季度走访')),
    ],
    problems: [
      'content/changes.yaml:32 `from` 是 `earlier-only`，上面记的是 `none-found`。 [changes-follow]\n  写 `none-found`。',
      'content/changes.yaml:38 `from` 是 null，上面记的是 `每季度走访`。 [changes-follow]\n  写 `每季度走访`。',
    ],
  },
  {
    rule: 'a change tells a state that there is',
    edits: [replace(CHANGES, 'to: earlier-only', 'to: kept')],
    problems: [
      'content/changes.yaml:19 `to` 是 `kept`，没有这个状态。 [changes-follow]\n  写其中一个：none-found、earlier-only、lead、partly、claimed-done、superseded。',
    ],
  },
  {
    rule: 'a commitment is published with its words',
    edits: [cut(CHANGES, '  quote: 持续帮扶\n')],
    problems: [
      'content/changes.yaml:24 这一条没有写发布时的原话。 [changes-follow]\n  补上 `quote`，写它所依据的原话。',
    ],
  },
  {
    rule: 'a commitment is not published twice',
    edits: [
      append(
        CHANGES,
        changed(
          '2031-09',
          'qinghe-visits-2030',
          'kind: published\n  from: null\n  to: none-found\n  quote: 每季度走访',
        ),
      ),
    ],
    problems: [
      'content/changes.yaml:37 `qinghe-visits-2030` 已经记过发布。 [changes-follow]\n  写变了的是什么：`state`、`quote` 或 `evidence`。',
    ],
  },
  {
    rule: 'only what is published changes',
    edits: [
      append(CHANGES, toState('qinghe-visit-2030', 'none-found', 'partly')),
      append(CHANGES, changed('2031-09', 'county-budget', 'kind: withdrawn\n  from: none-found\n  to: null')),
    ],
    problems: [
      'content/changes.yaml:36 上面没有记过 `qinghe-visit-2030` 的发布。 [changes-follow]\n  写 `qinghe-visits-2030`。',
      'content/changes.yaml:42 上面没有记过 `county-budget` 的发布。 [changes-follow]\n  写上面记过发布的承诺的编号。',
    ],
  },
  {
    rule: 'a list of changes that cannot be read is not reported as lacking what it tells',
    edits: [write(CHANGES, 'none')],
    problems: ['content/changes.yaml:1 这个文件不是列表。 [schema]\n  在每一条前面写 `- `。'],
  },
  {
    rule: 'reviews stand in order of days, and name texts that are held',
    edits: [append('content/reviews.yaml', "- day: '2031-07-15'\n  texts: [qing-min-han-2031-5]\n")],
    problems: [
      'content/reviews.yaml:6 2031-07-15 的查找记录排在 2031-08 的后面。 [date-order]\n  按日期先后排，最新的在最后。',
      'content/reviews.yaml:7 没有文本 `qing-min-han-2031-5`。 [reference-known]\n  写 `qing-min-han-2031-4`，或在 content/policies、content/replies 或 content/duties 里加上 `qing-min-han-2031-5`。',
    ],
  },
  {
    rule: 'what is told of commitments holds no personal data',
    edits: [
      replace(ofPolicy('commitments'), 'why: 只写了三个月的总数', 'why: 见电话139 0000 0000，只写了三个月的总数'),
      replace(CHANGES, 'reason: 补入答复函里的发放数', 'reason: 学生李青禾，来信指出'),
    ],
    problems: [
      'content/changes.yaml:34 “李青禾”像是孩子或家人的姓名。 [privacy]\n  判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。',
      'content/commitments/qing-min-fa-2030-7.yaml:30 “139 0000 0000”像是个人手机号。 [privacy]\n  判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。',
    ],
  },
];
