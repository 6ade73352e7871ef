import { append, replace, write } from '../fixture.ts';
import { CHANGES, ofPolicy, ofReply, type BadInput } from './bad-input.ts';

const NOTICE = '继续落实《关于做好孤儿基本生活保障工作的通知》';
/** What stands behind the topic of the last commitment of the reply. */
const NO_DUE = 'due: null\n  marker: 持续';

/** A commitment of a duty list, and the change that publishes it. */
const DUTY = `- id: qinghe-duty-2030
  at: '#1'
  quote: 负责走访困境儿童
  kind: obligation
  by: [village-committees]
  to: null
  what: 走访困境儿童
  topic: training
  due: null
  marker: 负责
`;
const DUTY_PUBLISHED = `- day: '2031-09'
  commitment: qinghe-duty-2030
  kind: published
  from: null
  to: none-found
  quote: 负责走访困境儿童
  reason: 首次发布
`;

/** Commitments that do not rest on the words they name. */
export const commitments: BadInput[] = [
  {
    rule: 'a marker is one of the lexicon, and those that stand by the quote are offered',
    edits: [replace(ofReply('commitments'), 'marker: 落实', 'marker: 确保')],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:10 没有登记字样 `确保`。 [marker-stands]\n  写引文旁边印着的字样（`落实`、`持续`），或把 `确保` 连同分级和理由加进 content/markers.yaml。',
    ],
  },
  {
    rule: 'a misspelt marker is told which one it means',
    edits: [replace(ofPolicy('commitments'), 'marker: 每季度', 'marker: 每季渡')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:12 没有登记字样 `每季渡`。 [marker-stands]\n  写 `每季度`，或把 `每季渡` 连同分级和理由加进 content/markers.yaml。',
    ],
  },
  {
    rule: 'a marker stands in the provision of its commitment',
    edits: [replace(ofReply('commitments'), 'marker: 持续', 'marker: 按月')],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:26 字样 `按月` 没有印在 qing-min-han-2031-4#2.p1 里。 [marker-stands]\n  写引文旁边印着的字样：`落实`、`持续`。',
    ],
  },
  {
    rule: 'a marker that stands only inside a longer one is not the one that counts',
    edits: [append('content/markers.yaml', '- { marker: 每季度走访, grade: hard, reason: 写明了做什么。 }\n')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:12 字样 `每季度` 在 qing-min-fa-2030-7#2.p1.1 里只是字样 `每季度走访` 的一部分。 [marker-stands]\n  写 `每季度走访`。',
    ],
  },
  {
    rule: 'a marker is graded once',
    edits: [append('content/markers.yaml', '- { marker: 落实, grade: soft, reason: 只是态度。 }\n')],
    problems: [
      'content/markers.yaml:6 字样 `落实` 在 content/markers.yaml:4 已经登记了。 [marker-once]\n  删去其中一个。',
    ],
  },
  {
    rule: 'a promise stands in a reply, and an obligation in a policy',
    edits: [
      replace(ofReply('commitments'), 'kind: promise\n  by: [qinghe', 'kind: obligation\n  by: [qinghe'),
      replace(ofPolicy('commitments'), 'kind: obligation\n  by: [townships]', 'kind: promise\n  by: [townships]'),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:4 qing-min-fa-2030-7 是政策文件，里面没有 `promise`。 [kind-fits]\n  写 `obligation`。',
      'content/commitments/qing-min-han-2031-4.yaml:4 qing-min-han-2031-4 是答复函，里面没有 `obligation`。 [kind-fits]\n  写 `promise`。',
    ],
  },
  {
    rule: 'a duty list makes no commitments',
    edits: [
      write('content/commitments/village-child-worker.yaml', DUTY),
      append(CHANGES, DUTY_PUBLISHED),
      append('content/markers.yaml', '- { marker: 负责, grade: medium, reason: 写明由谁做。 }\n'),
    ],
    problems: [
      'content/commitments/village-child-worker.yaml:4 village-child-worker 是职责清单，里面没有 `obligation`。 [kind-fits]\n  删去它：职责清单里没有承诺。',
    ],
  },
  {
    rule: 'for whom a commitment is made is said in printed words',
    edits: [replace(ofPolicy('commitments'), 'to: 孤儿', 'to: 全体孤儿')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:6 `to` 写的 `全体孤儿` 没有印在 qing-min-fa-2030-7#2.p1.1 里。 [to-stands]\n  照印的写；原文没有说为谁的，写 `to: null`。',
    ],
  },
  {
    rule: 'a commitment has no state of its own, no grade and no class: they follow from what else is written',
    edits: [
      replace(
        ofReply('commitments'),
        '  marker: 持续\n',
        '  marker: 持续\n  state: claimed-done\n  grade: soft\n  class: B\n',
      ),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:27 没有字段 `state`。 [schema]\n  删去它：它由依据得出。',
      'content/commitments/qing-min-han-2031-4.yaml:28 没有字段 `grade`。 [schema]\n  删去它：它由字样得出。',
      'content/commitments/qing-min-han-2031-4.yaml:29 没有字段 `class`。 [schema]\n  删去它：它由答复函印的类别得出。',
    ],
  },
  {
    rule: 'elsewhere a field of such a name is told which fields there are',
    edits: [replace('content/topics.yaml', '{ id: training,', '{ id: training, state: done,')],
    problems: ['content/topics.yaml:2 没有字段 `state`。 [schema]\n  删去它。可以写的字段是：id、name。'],
  },
  {
    rule: 'the topic, the bodies and the amounts of a commitment are known',
    edits: [
      replace(ofPolicy('commitments'), 'by: [townships]', 'by: [township]'),
      replace(ofPolicy('commitments'), '[qinghe-orphan-paid-2031]', '[county-budget]'),
      replace(ofReply('commitments'), `topic: living-standard\n  ${NO_DUE}`, `topic: families\n  ${NO_DUE}`),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:5 没有机构 `township`。 [reference-known]\n  写 `townships`，或在 content/agencies.yaml、content/roles.yaml 或 content/collectives.yaml 里加上 `township`。',
      'content/commitments/qing-min-fa-2030-7.yaml:31 没有金额 `county-budget`。 [reference-known]\n  在 content/amounts 里加上它。',
      'content/commitments/qing-min-han-2031-4.yaml:24 没有主题 `families`。 [reference-known]\n  在 content/topics.yaml 里加上它。',
    ],
  },
  {
    rule: 'two commitments have not one id',
    edits: [
      replace(ofReply('commitments'), 'id: qinghe-carry-on-2031', 'id: qinghe-family-2031'),
      replace(
        CHANGES,
        'commitment: qinghe-carry-on-2031\n  kind: published',
        'commitment: qinghe-visits-2030\n  kind: evidence',
      ),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:3 content/changes.yaml 记的 `qinghe-family-2031` 的原话不同：`持续帮扶`。 [changes-told]\n  运行 `npm run record -- --day 今天 --reason "理由"`。',
      'content/commitments/qing-min-han-2031-4.yaml:11 `qinghe-family-2031` 的状态是 `earlier-only`，content/changes.yaml 记的是 `none-found`。 [changes-told]\n  运行 `npm run record -- --day 今天 --reason "理由"`。',
      'content/commitments/qing-min-han-2031-4.yaml:17 编号 `qinghe-family-2031` 在 content/commitments/qing-min-han-2031-4.yaml:1 已经有了。 [id-once]\n  给新加的那个换一个编号。',
    ],
  },
  {
    rule: 'two commitments do not rest on the same words',
    edits: [
      replace(ofReply('commitments'), 'quote: 持续帮扶', `quote: ${NOTICE}`),
      replace(CHANGES, 'quote: 持续帮扶', `quote: ${NOTICE}`),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:19 `qinghe-family-2031` 依据的字与 content/commitments/qing-min-han-2031-4.yaml:3 的 `qinghe-carry-on-2031` 相同。 [commitment-once]\n  引各自那件事的字，或删去其中一条。',
    ],
  },
  {
    rule: 'a commitment does not rest on a part of the words of another',
    edits: [
      replace(ofReply('commitments'), 'quote: 持续帮扶', 'quote: 孤儿基本生活保障工作'),
      replace(CHANGES, 'quote: 持续帮扶', 'quote: 孤儿基本生活保障工作'),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:19 `qinghe-family-2031` 依据的字与 content/commitments/qing-min-han-2031-4.yaml:3 的 `qinghe-carry-on-2031` 相同。 [commitment-once]\n  引各自那件事的字，或删去其中一条。',
    ],
  },
];
