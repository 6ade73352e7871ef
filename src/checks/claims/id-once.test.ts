import { CHANGES, ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { idOnce } from './id-once.ts';

breaks(idOnce, [
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
      'content/works.yaml:15 编号 `village-child-worker` 在 content/duties/village-child-worker.md:1 已经有了。 [id-once]\n  给新加的那个换一个编号；它就是这份文件的原文的，运行 `npm run promote`。',
    ],
  },
]);
