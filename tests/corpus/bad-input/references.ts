import { append, replace, reprint } from '../fixture.ts';
import { DUTIES, ofPolicy, ofReply, POLICY, REPLY, REPLY_SOURCE, type BadInput } from './bad-input.ts';

/** Names of things that the content does not hold, or holds twice. */
export const references: BadInput[] = [
  {
    rule: 'an agency that is named is known',
    edits: [replace(ofReply('mentions'), 'agency: village-committees', 'agency: village-commitees')],
    problems: [
      'content/mentions/qing-min-han-2031-4.yaml:3 There is no agency `village-commitees`. [reference-known]\n  Write `village-committees`, or add `village-commitees` to content/agencies.yaml.',
    ],
  },
  {
    rule: 'a word means an agency that is known',
    edits: [replace(POLICY, '各乡镇人民政府: townships', '各乡镇人民政府: county-hospital')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:21 There is no agency `county-hospital`. [reference-known]\n  Add it to content/agencies.yaml.',
    ],
  },
  {
    rule: 'a work that is cited is known',
    edits: [replace(ofReply('citations'), 'work: suggestion-qinghe-3-2-9', 'work: county-plan')],
    problems: [
      'content/citations/qing-min-han-2031-4.yaml:3 There is no work `county-plan`. [reference-known]\n  Add it to content/works.yaml.',
    ],
  },
  {
    rule: 'a relation leads to a work that is known',
    edits: [replace(POLICY, 'work: dong-min-fa-2029-12', 'work: dong-min-fa-2029-21')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:16 There is no work `dong-min-fa-2029-21`. [reference-known]\n  Write `dong-min-fa-2029-12`, or add `dong-min-fa-2029-21` to content/works.yaml.',
    ],
  },
  {
    rule: 'a region that is named is known',
    edits: [replace(ofPolicy('figures'), 'region: qinghe', 'region: luoxi')],
    problems: [
      'content/figures/qing-min-fa-2030-7.yaml:8 There is no region `luoxi`. [reference-known]\n  Add it to content/regions.yaml.',
    ],
  },
  {
    rule: 'a topic that is named is known',
    edits: [replace(DUTIES, 'topics: [training]', 'topics: [traning]')],
    problems: [
      'content/duties/village-child-worker.md:10 There is no topic `traning`. [reference-known]\n  Write `training`, or add `traning` to content/topics.yaml.',
    ],
  },
  {
    rule: 'a payee that is named is known',
    edits: [replace(ofReply('amounts'), 'payee: children-in-difficulty', 'payee: families')],
    problems: [
      'content/amounts/qing-min-han-2031-4.yaml:34 There is no payee `families`. [reference-known]\n  Add it to content/payees.yaml.',
    ],
  },
  {
    rule: 'a payer that is named is known',
    edits: [replace(ofPolicy('amounts'), 'payer: qinghe-civil-affairs', 'payer: qinghe-civil-affair')],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:8 There is no agency `qinghe-civil-affair`. [reference-known]\n  Write `qinghe-civil-affairs`, or add `qinghe-civil-affair` to content/agencies.yaml.',
    ],
  },
  {
    rule: 'a printed title leads to a work',
    edits: [reprint(REPLY, REPLY_SOURCE, '由辖区某村', '按照《困境儿童帮扶办法》由辖区某村')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:37 `《困境儿童帮扶办法》` at #2.p1 leads to no work. [citation-known]\n  Add it to content/works.yaml, or say which work is meant in content/citations/qing-min-han-2031-4.yaml.',
    ],
  },
  {
    rule: 'a printed document number leads to a work',
    edits: [reprint(REPLY, REPLY_SOURCE, '由辖区某村', '（青政发〔2029〕3号）由辖区某村')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:37 `青政发〔2029〕3号` at #2.p1 leads to no work. [citation-known]\n  Add it to content/works.yaml, or say which work is meant in content/citations/qing-min-han-2031-4.yaml.',
    ],
  },
  {
    rule: 'an id is given once among things of its kind',
    edits: [replace(ofReply('amounts'), 'id: qinghe-goods-2031', 'id: qinghe-orphan-rise-2030')],
    problems: [
      'content/amounts/qing-min-han-2031-4.yaml:27 The id `qinghe-orphan-rise-2030` is given already at content/amounts/qing-min-fa-2030-7.yaml:14. [id-once]\n  Give one of the two another id.',
    ],
  },
  {
    rule: 'an amount and a figure do not share an id, as sums name either',
    edits: [replace(ofReply('figures'), 'id: qinghe-trained-2030', 'id: qinghe-goods-2031')],
    problems: [
      'content/figures/qing-min-han-2031-4.yaml:9 The id `qinghe-goods-2031` is given already at content/amounts/qing-min-han-2031-4.yaml:27. [id-once]\n  Give one of the two another id.',
    ],
  },
  {
    rule: 'a work does not have the id of a text',
    edits: [
      append('content/works.yaml', '- id: village-child-worker\n  kind: duty-list\n  title: 职责\n  checked: false\n'),
    ],
    problems: [
      'content/works.yaml:15 The id `village-child-worker` is given already at content/duties/village-child-worker.md:1. [id-once]\n  Give one of the two another id.',
    ],
  },
  {
    rule: 'a name means one agency',
    edits: [replace('content/agencies.yaml', 'aliases: [县民政局]', 'aliases: [县民政局, 省民政厅]')],
    problems: [
      'content/agencies.yaml:8 The name `省民政厅` means the agency donghe-civil-affairs already. [name-once]\n  Take it from one of the two, or give it to each text in `means`.',
    ],
  },
  {
    rule: 'a title means one work, however its brackets are printed',
    edits: [
      append(
        'content/works.yaml',
        "- id: other-notice\n  kind: policy\n  title: 另一份通知\n  aliases:\n    - 《关于做好孤儿基本生活保障工作的通知》\n  date: '2032'\n  checked: false\n",
      ),
    ],
    problems: [
      'content/works.yaml:19 The title `《关于做好孤儿基本生活保障工作的通知》` means the work qing-min-fa-2030-7 already. [name-once]\n  Take it from one of the two, and claim each place in content/citations/.',
    ],
  },
  {
    rule: 'a document number means one work',
    edits: [replace('content/works.yaml', "date: '2031'", "date: '2030-12'\n  number: 青民发[2030]7号")],
    problems: [
      'content/works.yaml:12 The number `青民发[2030]7号` means the work qing-min-fa-2030-7 already. [name-once]\n  Take it from one of the two, and claim each place in content/citations/.',
    ],
  },
  {
    rule: 'a place does not lie in itself',
    edits: [
      replace(
        'content/regions.yaml',
        '{ id: china, name: 全国, within: null }',
        '{ id: china, name: 全国, within: qinghe }',
      ),
    ],
    problems: [
      'content/regions.yaml:1 `china` 经 `within` 又回到它自己。 [no-circle]\n  把 `within` 改成它真正的上一级。',
      'content/regions.yaml:2 `donghe` 经 `within` 又回到它自己。 [no-circle]\n  把 `within` 改成它真正的上一级。',
      'content/regions.yaml:3 `qinghe` 经 `within` 又回到它自己。 [no-circle]\n  把 `within` 改成它真正的上一级。',
    ],
  },
  {
    rule: 'a work does not derive from itself',
    edits: [replace('content/works.yaml', '  checked: true\n', '  checked: true\n  parent: dong-min-fa-2029-12\n')],
    problems: [
      'content/works.yaml:8 `dong-min-fa-2029-12` 经 `parent` 又回到它自己。 [no-circle]\n  把 `parent` 改成它真正的上一级。',
    ],
  },
  {
    rule: 'a published id stays, or a redirect leads from it',
    edits: [
      append('content/published.lock', 'note qinghe-gone\n'),
      append('content/published.lock', 'provision qing-min-fa-2030-7#3\n'),
    ],
    problems: [
      'content/published.lock:6 The note `qinghe-gone` was published and is gone. [id-kept]\n  Restore it, or say in content/redirects.yaml where `note qinghe-gone` leads now.',
      'content/published.lock:7 The provision `qing-min-fa-2030-7#3` was published and is gone. [id-kept]\n  Restore it, or say in content/redirects.yaml where `provision qing-min-fa-2030-7#3` leads now.',
    ],
  },
  {
    rule: 'a redirect leads to something that exists',
    edits: [
      replace('content/redirects.yaml', 'to: amount qinghe-orphan-rate-2030', 'to: amount qinghe-orphan-rate-2029'),
    ],
    problems: [
      'content/redirects.yaml:2 The redirect leads to `amount qinghe-orphan-rate-2029`, which does not exist. [id-kept]\n  Write the kind and the id of something that is published now, as content/published.lock does.',
    ],
  },
  {
    rule: 'a redirect leads from an id that was published and is gone',
    edits: [
      append(
        'content/redirects.yaml',
        '- from: amount qinghe-orphan-rate-2030\n  to: document qing-min-fa-2030-7\n- from: amonut qinghe-rate\n  to: document qing-min-fa-2030-7\n',
      ),
    ],
    problems: [
      'content/redirects.yaml:3 The redirect leads away from `amount qinghe-orphan-rate-2030`, which still exists. [id-kept]\n  Delete the redirect.',
      'content/redirects.yaml:5 The redirect leads from `amonut qinghe-rate`, which was never published. [id-kept]\n  Write the kind and the id as content/published.lock has them.',
    ],
  },
];
