import { MODULE, withDuty } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, cut, replace, write } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { pngOf } from '../../../tests/unit/png-of.ts';
import { moduleWritten } from './module-written.ts';

breaks(moduleWritten, [
  {
    rule: 'a component is known',
    edits: [replace(MODULE, '<Case id', '<Cases id')],
    problems: ['content/training/visits.mdx:24 没有组件 `Cases`。 [module-written]\n  写 `Case`。'],
  },
  {
    rule: 'beside a component that is misspelt nothing is called groundless',
    edits: [
      replace(
        MODULE,
        '- 先看名单。\n- 再排时间。',
        '先看名单。\n\n<Provison at="village-child-worker#1" quote="走访" />',
      ),
    ],
    problems: ['content/training/visits.mdx:17 没有组件 `Provison`。 [module-written]\n  写 `Provision`。'],
  },
  {
    rule: 'a component has its properties',
    edits: [withDuty('role="village-child-worker"')],
    problems: ['content/training/visits.mdx:15 `Duty` 没有写 `item`。 [module-written]\n  写 `item="…"`。'],
  },
  {
    rule: 'a component has no property that it does not take',
    edits: [replace(MODULE, '<Case id="qinghe-case" />', '<Case id="qinghe-case" nth="2" />')],
    problems: ['content/training/visits.mdx:24 `Case` 没有属性 `nth`。 [module-written]\n  只写：id。'],
  },
  {
    rule: 'a property of a component is text',
    edits: [withDuty('role="village-child-worker" item={1}')],
    problems: [
      'content/training/visits.mdx:15 `Duty` 没有写 `item`。 [module-written]\n  写 `item="…"`。',
      'content/training/visits.mdx:15 属性 `item` 不是文字。 [module-written]\n  用半角双引号写它的值。',
    ],
  },
  {
    rule: 'a component that holds words is not empty',
    edits: [cut(MODULE, '慢慢读。\n')],
    problems: ['content/training/visits.mdx:18 `Notes` 里面是空的。 [module-written]\n  在 `</Notes>` 前面写内容。'],
  },
  {
    rule: 'a component that holds nothing is closed at once',
    edits: [replace(MODULE, '<Case id="qinghe-case" />', '<Case id="qinghe-case">\n甲（本站的话）\n</Case>')],
    problems: ['content/training/visits.mdx:24 `Case` 里面不能写字。 [module-written]\n  写成 `<Case … />`。'],
  },
  {
    rule: 'a component holds no block that it does not show',
    edits: [
      append(
        MODULE,
        '\n<Story title="甲">\n（虚构）乙。\n\n- 丙（本站）\n</Story>\n\n<Flow says="丁（本站）">\n- 甲：乙\n\n戊（本站）。\n</Flow>\n',
      ),
    ],
    problems: [
      'content/training/visits.mdx:39 `Story` 里面的列表不会显示。 [module-written]\n  在 `Story` 里面只写段落；别的移到 `</Story>` 后面。',
      'content/training/visits.mdx:45 `Flow` 里面的段落不会显示。 [module-written]\n  在 `Flow` 里面只写列表；别的移到 `</Flow>` 后面。',
    ],
  },
  {
    rule: 'the notes of a speaker stand in no other component',
    edits: [append(MODULE, '\n<Mistake says="甲（本站）">\n<Notes>\n乙（本站）。\n</Notes>\n</Mistake>\n')],
    problems: [
      'content/training/visits.mdx:37 `Mistake` 里面的讲者备注不会显示。 [module-written]\n  移到 `</Mistake>` 后面。',
    ],
  },
  {
    rule: 'a picture has words that tell it',
    edits: [
      replace(MODULE, '<Case id="qinghe-case" />', '<Case id="qinghe-case" />\n\n<Picture file="plan.png" says="" />'),
      write('content/pictures/plan.png', pngOf(1152, 400)),
    ],
    problems: ['content/training/visits.mdx:26 `Picture` 没有写 `says`。 [module-written]\n  写 `says="…"`。'],
  },
  {
    rule: 'a module has no code or other thing that slides do not show',
    edits: [append(MODULE, '\n> 重要节日\n\n甲（本站）**乙**\n\n### 丙\n')],
    problems: [
      'content/training/visits.mdx:36 一讲里不能有 `> 重要节日`。 [module-written]\n  写段落、列表或组件。',
      'content/training/visits.mdx:38 一行字里面夹着 `**乙**`。 [module-written]\n  写平常的字，组件另起一行。',
      'content/training/visits.mdx:40 一讲里不能有 `### 丙`。 [module-written]\n  写段落、列表或组件。',
    ],
  },
  {
    rule: 'a table has a rule under its head, and rows as wide as that',
    edits: [append(MODULE, '\n| 甲 | 乙 |\n| 一（本站） | 二 |\n\n| 甲 | 乙 |\n|---|---|\n| 一（本站） |\n')],
    problems: [
      'content/training/visits.mdx:36 表格的第二行不是 `|---|---|`。 [module-written]\n  第一行写表头，第二行写 `|---|---|`，下面一行写一行内容。',
      'content/training/visits.mdx:41 表格这一行有 1 格，表头有 2 格。 [module-written]\n  补上或删去格子，每行两头和中间都写 `|`；没有内容的写“—”。',
    ],
  },
  {
    rule: 'a module holds no program',
    edits: [replace(MODULE, '## 文件怎么写\n', 'import a from "./a.js"\n\n## 文件怎么写\n')],
    problems: [
      'content/training/visits.mdx:11 一讲里不能写程序：`import a from "./a.js"`。 [module-written]\n  删去它；组件不用引入，直接写。',
    ],
  },
  {
    rule: 'what a module says stands under a heading',
    edits: [replace(MODULE, '## 文件怎么写\n', '先说一句。\n\n## 文件怎么写\n')],
    problems: [
      'content/training/visits.mdx:11 `先说一句。` 在第一个标题之前。 [module-written]\n  在它上面写一个标题，`## `。',
    ],
  },
  {
    rule: "a module's id is its file's name",
    edits: [replace(MODULE, 'id: visits', 'id: calls')],
    problems: [
      'content/training/visits.mdx:2 这一讲的 `id` 是 `calls`，与文件名不同。 [module-written]\n  把文件名改成 `calls.mdx`，或照文件名写 `id`。',
    ],
  },
]);
