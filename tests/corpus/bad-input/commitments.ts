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
      'content/commitments/qing-min-han-2031-4.yaml:10 There is no marker `确保`. [marker-stands]\n  Write one that stands by the quote (`落实`, `持续`), or add `确保` to content/markers.yaml with its grade and the reason.',
    ],
  },
  {
    rule: 'a misspelt marker is told which one it means',
    edits: [replace(ofPolicy('commitments'), 'marker: 每季度', 'marker: 每季渡')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:12 There is no marker `每季渡`. [marker-stands]\n  Write `每季度`, or add `每季渡` to content/markers.yaml with its grade and the reason.',
    ],
  },
  {
    rule: 'a marker stands in the provision of its commitment',
    edits: [replace(ofReply('commitments'), 'marker: 持续', 'marker: 按月')],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:26 The marker `按月` does not stand in qing-min-han-2031-4#2.p1. [marker-stands]\n  Write one that stands by the quote: `落实`, `持续`.',
    ],
  },
  {
    rule: 'a marker that stands only inside a longer one is not the one that counts',
    edits: [append('content/markers.yaml', '- { marker: 每季度走访, grade: hard, reason: 写明了做什么。 }\n')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:12 The marker `每季度` stands in qing-min-fa-2030-7#2.p1.1 only as part of the marker `每季度走访`. [marker-stands]\n  Write `每季度走访`.',
    ],
  },
  {
    rule: 'a marker is graded once',
    edits: [append('content/markers.yaml', '- { marker: 落实, grade: soft, reason: 只是态度。 }\n')],
    problems: [
      'content/markers.yaml:6 The marker `落实` is listed already at content/markers.yaml:4. [marker-once]\n  Delete one of the two.',
    ],
  },
  {
    rule: 'a promise stands in a reply, and an obligation in a policy',
    edits: [
      replace(ofReply('commitments'), 'kind: promise\n  by: [qinghe', 'kind: obligation\n  by: [qinghe'),
      replace(ofPolicy('commitments'), 'kind: obligation\n  by: [townships]', 'kind: promise\n  by: [townships]'),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:4 `promise` does not fit qing-min-fa-2030-7, which is a policy. [kind-fits]\n  Write `obligation`.',
      'content/commitments/qing-min-han-2031-4.yaml:4 `obligation` does not fit qing-min-han-2031-4, which is a reply. [kind-fits]\n  Write `promise`.',
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
      'content/commitments/village-child-worker.yaml:4 `obligation` does not fit village-child-worker, which is a duty list. [kind-fits]\n  Delete it: a duty list holds duties, no commitments.',
    ],
  },
  {
    rule: 'for whom a commitment is made is said in printed words',
    edits: [replace(ofPolicy('commitments'), 'to: 孤儿', 'to: 全体孤儿')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:6 The words `全体孤儿` of `to` do not stand in qing-min-fa-2030-7#2.p1.1. [to-stands]\n  Write them as printed, or `to: null` where the text does not say.',
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
      'content/commitments/qing-min-han-2031-4.yaml:27 The field `state` does not exist. [schema]\n  Delete it: it follows from the evidence.',
      'content/commitments/qing-min-han-2031-4.yaml:28 The field `grade` does not exist. [schema]\n  Delete it: it follows from the marker.',
      'content/commitments/qing-min-han-2031-4.yaml:29 The field `class` does not exist. [schema]\n  Delete it: it follows from the class mark of the reply.',
    ],
  },
  {
    rule: 'elsewhere a field of such a name is told which fields there are',
    edits: [replace('content/topics.yaml', '{ id: training,', '{ id: training, state: done,')],
    problems: [
      'content/topics.yaml:2 The field `state` does not exist. [schema]\n  Delete it. The fields are: id, name.',
    ],
  },
  {
    rule: 'the topic, the bodies and the amounts of a commitment are known',
    edits: [
      replace(ofPolicy('commitments'), 'by: [townships]', 'by: [township]'),
      replace(ofPolicy('commitments'), '[qinghe-orphan-paid-2031]', '[county-budget]'),
      replace(ofReply('commitments'), `topic: living-standard\n  ${NO_DUE}`, `topic: families\n  ${NO_DUE}`),
    ],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:5 There is no agency `township`. [reference-known]\n  Write `townships`, or add `township` to content/agencies.yaml, content/roles.yaml or content/collectives.yaml.',
      'content/commitments/qing-min-fa-2030-7.yaml:31 There is no amount `county-budget`. [reference-known]\n  Add it to content/amounts.',
      'content/commitments/qing-min-han-2031-4.yaml:24 There is no topic `families`. [reference-known]\n  Add it to content/topics.yaml.',
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
      'content/commitments/qing-min-han-2031-4.yaml:3 content/changes.yaml tells other words of `qinghe-family-2031`: `持续帮扶`. [changes-told]\n  Run `npm run record -- --day <today> --reason "<why>"`.',
      'content/commitments/qing-min-han-2031-4.yaml:11 The state of `qinghe-family-2031` is `earlier-only`, where content/changes.yaml tells `none-found`. [changes-told]\n  Run `npm run record -- --day <today> --reason "<why>"`.',
      'content/commitments/qing-min-han-2031-4.yaml:17 The id `qinghe-family-2031` is given already at content/commitments/qing-min-han-2031-4.yaml:1. [id-once]\n  Give one of the two another id.',
    ],
  },
  {
    rule: 'two commitments do not rest on the same words',
    edits: [
      replace(ofReply('commitments'), 'quote: 持续帮扶', `quote: ${NOTICE}`),
      replace(CHANGES, 'quote: 持续帮扶', `quote: ${NOTICE}`),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:19 `qinghe-family-2031` rests on the same words as `qinghe-carry-on-2031` at content/commitments/qing-min-han-2031-4.yaml:3. [commitment-once]\n  Quote for each only the words of its own action, or delete one of the two.',
    ],
  },
  {
    rule: 'a commitment does not rest on a part of the words of another',
    edits: [
      replace(ofReply('commitments'), 'quote: 持续帮扶', 'quote: 孤儿基本生活保障工作'),
      replace(CHANGES, 'quote: 持续帮扶', 'quote: 孤儿基本生活保障工作'),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:19 `qinghe-family-2031` rests on the same words as `qinghe-carry-on-2031` at content/commitments/qing-min-han-2031-4.yaml:3. [commitment-once]\n  Quote for each only the words of its own action, or delete one of the two.',
    ],
  },
];
