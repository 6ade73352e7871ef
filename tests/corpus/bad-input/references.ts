import { append, replace, reprint } from '../fixture.ts';
import { DUTIES, ofPolicy, ofReply, POLICY, REPLY, REPLY_SOURCE, type BadInput } from './bad-input.ts';

/** Names of things that the content does not hold, or holds twice. */
export const references: BadInput[] = [
  {
    rule: 'an agency that is named is known',
    edits: [replace(ofReply('mentions'), 'agency: village-committees', 'agency: village-commitees')],
    problems: [
      'content/mentions/qing-min-han-2031-4.yaml:3 没有机构 `village-commitees`。 [reference-known]\n  写 `village-committees`，或在 content/agencies.yaml 里加上 `village-commitees`。',
    ],
  },
  {
    rule: 'a word means an agency that is known',
    edits: [replace(POLICY, '各乡镇人民政府: townships', '各乡镇人民政府: county-hospital')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:21 没有机构 `county-hospital`。 [reference-known]\n  在 content/agencies.yaml 里加上它。',
    ],
  },
  {
    rule: 'a work that is cited is known',
    edits: [replace(ofReply('citations'), 'work: suggestion-qinghe-3-2-9', 'work: county-plan')],
    problems: [
      'content/citations/qing-min-han-2031-4.yaml:3 没有所引文件 `county-plan`。 [reference-known]\n  在 content/works.yaml 里加上它。',
    ],
  },
  {
    rule: 'a relation leads to a work that is known',
    edits: [replace(POLICY, 'work: dong-min-fa-2029-12', 'work: dong-min-fa-2029-21')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:16 没有所引文件 `dong-min-fa-2029-21`。 [reference-known]\n  写 `dong-min-fa-2029-12`，或在 content/works.yaml 里加上 `dong-min-fa-2029-21`。',
    ],
  },
  {
    rule: 'a region that is named is known',
    edits: [replace(ofPolicy('figures'), 'region: qinghe', 'region: luoxi')],
    problems: [
      'content/figures/qing-min-fa-2030-7.yaml:8 没有地区 `luoxi`。 [reference-known]\n  在 content/regions.yaml 里加上它。',
    ],
  },
  {
    rule: 'a topic that is named is known',
    edits: [replace(DUTIES, 'topics: [training]', 'topics: [traning]')],
    problems: [
      'content/duties/village-child-worker.md:10 没有主题 `traning`。 [reference-known]\n  写 `training`，或在 content/topics.yaml 里加上 `traning`。',
    ],
  },
  {
    rule: 'a payee that is named is known',
    edits: [replace(ofReply('amounts'), 'payee: children-in-difficulty', 'payee: families')],
    problems: [
      'content/amounts/qing-min-han-2031-4.yaml:34 没有收款对象 `families`。 [reference-known]\n  在 content/payees.yaml 里加上它。',
    ],
  },
  {
    rule: 'a payer that is named is known',
    edits: [replace(ofPolicy('amounts'), 'payer: qinghe-civil-affairs', 'payer: qinghe-civil-affair')],
    problems: [
      'content/amounts/qing-min-fa-2030-7.yaml:8 没有机构 `qinghe-civil-affair`。 [reference-known]\n  写 `qinghe-civil-affairs`，或在 content/agencies.yaml 里加上 `qinghe-civil-affair`。',
    ],
  },
  {
    rule: 'a printed title leads to a work',
    edits: [reprint(REPLY, REPLY_SOURCE, '由辖区某村', '按照《困境儿童帮扶办法》由辖区某村')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:37 #2.p1 的 `《困境儿童帮扶办法》` 不知道是哪一件文件。 [citation-known]\n  加进 content/works.yaml，或在 content/citations/qing-min-han-2031-4.yaml 里写明指哪一件。',
    ],
  },
  {
    rule: 'a printed document number leads to a work',
    edits: [reprint(REPLY, REPLY_SOURCE, '由辖区某村', '（青政发〔2029〕3号）由辖区某村')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:37 #2.p1 的 `青政发〔2029〕3号` 不知道是哪一件文件。 [citation-known]\n  加进 content/works.yaml，或在 content/citations/qing-min-han-2031-4.yaml 里写明指哪一件。',
    ],
  },
  {
    rule: 'an id is given once among things of its kind',
    edits: [replace(ofReply('amounts'), 'id: qinghe-goods-2031', 'id: qinghe-orphan-rise-2030')],
    problems: [
      'content/amounts/qing-min-han-2031-4.yaml:27 编号 `qinghe-orphan-rise-2030` 在 content/amounts/qing-min-fa-2030-7.yaml:14 已经有了。 [id-once]\n  给新加的那个换一个编号。',
    ],
  },
  {
    rule: 'an amount and a figure do not share an id, as sums name either',
    edits: [replace(ofReply('figures'), 'id: qinghe-trained-2030', 'id: qinghe-goods-2031')],
    problems: [
      'content/figures/qing-min-han-2031-4.yaml:9 编号 `qinghe-goods-2031` 在 content/amounts/qing-min-han-2031-4.yaml:27 已经有了。 [id-once]\n  给新加的那个换一个编号。',
    ],
  },
  {
    rule: 'a work does not have the id of a text',
    edits: [
      append('content/works.yaml', '- id: village-child-worker\n  kind: duty-list\n  title: 职责\n  checked: false\n'),
    ],
    problems: [
      'content/works.yaml:15 编号 `village-child-worker` 在 content/duties/village-child-worker.md:1 已经有了。 [id-once]\n  给新加的那个换一个编号。',
    ],
  },
  {
    rule: 'a name means one agency',
    edits: [replace('content/agencies.yaml', 'aliases: [县民政局]', 'aliases: [县民政局, 省民政厅]')],
    problems: [
      'content/agencies.yaml:8 名称 `省民政厅` 已经指机构 donghe-civil-affairs。 [name-once]\n  从其中一个删去，或改写在各文本的 `means` 里。',
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
      'content/works.yaml:19 标题 `《关于做好孤儿基本生活保障工作的通知》` 已经指文件 qing-min-fa-2030-7。 [name-once]\n  从其中一个删去，在 content/citations/ 里逐处写明指哪一件。',
    ],
  },
  {
    rule: 'a document number means one work',
    edits: [replace('content/works.yaml', "date: '2031'", "date: '2030-12'\n  number: 青民发[2030]7号")],
    problems: [
      'content/works.yaml:12 文号 `青民发[2030]7号` 已经指文件 qing-min-fa-2030-7。 [name-once]\n  从其中一个删去，在 content/citations/ 里逐处写明指哪一件。',
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
      'content/published.lock:6 发布过的注 `qinghe-gone` 没有了。 [id-kept]\n  恢复它，或在 content/redirects.yaml 里写明 `note qinghe-gone` 现在看哪里。',
      'content/published.lock:7 发布过的条款 `qing-min-fa-2030-7#3` 没有了。 [id-kept]\n  恢复它，或在 content/redirects.yaml 里写明 `provision qing-min-fa-2030-7#3` 现在看哪里。',
    ],
  },
  {
    rule: 'a redirect leads to something that exists',
    edits: [
      replace('content/redirects.yaml', 'to: amount qinghe-orphan-rate-2030', 'to: amount qinghe-orphan-rate-2029'),
    ],
    problems: [
      'content/redirects.yaml:2 改址指向 `amount qinghe-orphan-rate-2029`，没有它。 [id-kept]\n  写现有的种类和编号，写法照 content/published.lock。',
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
      'content/redirects.yaml:3 改址的 `amount qinghe-orphan-rate-2030` 还在。 [id-kept]\n  删去这条改址。',
      'content/redirects.yaml:5 改址的 `amonut qinghe-rate` 从来没有发布过。 [id-kept]\n  照 content/published.lock 写种类和编号。',
    ],
  },
];
