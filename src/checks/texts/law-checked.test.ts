import { ACTIONS, MODULE, PAGE, pageWith } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { lawChecked } from './law-checked.ts';

breaks(lawChecked, [
  {
    rule: 'an action rests on a law that was checked',
    edits: [replace(ACTIONS, 'work: dong-min-fa-2029-12', 'work: suggestion-qinghe-3-2-9')],
    problems: [
      `${ACTIONS}:22 文件 \`suggestion-qinghe-3-2-9\` 没有核对过。 [law-checked]\n  对过公开文本的，在 content/works.yaml 里写 \`checked: true\`；没有对过的，删去转述。`,
    ],
  },
  {
    rule: 'a work that a module paraphrases was checked',
    edits: [replace(MODULE, 'work="dong-min-fa-2029-12"', 'work="suggestion-qinghe-3-2-9"')],
    problems: [
      'content/training/visits.mdx:26 文件 `suggestion-qinghe-3-2-9` 没有核对过。 [law-checked]\n  对过公开文本的，在 content/works.yaml 里写 `checked: true`；没有对过的，删去转述。',
    ],
  },
  {
    rule: 'a work that a page paraphrases was checked',
    edits: [pageWith('<Law work="suggestion-qinghe-3-2-9" article="第一条" />')],
    problems: [
      `${PAGE}:11 \`suggestion-qinghe-3-2-9\` 没有写第一条说什么。 [page-written]\n  在 content/works.yaml 的这一条里写上这一条的转述，或改条号。`,
      `${PAGE}:11 文件 \`suggestion-qinghe-3-2-9\` 没有核对过。 [law-checked]\n  对过公开文本的，在 content/works.yaml 里写 \`checked: true\`；没有对过的，删去转述。`,
    ],
  },
]);
