import { append, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { nameOnce } from './name-once.ts';

breaks(nameOnce, [
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
]);
