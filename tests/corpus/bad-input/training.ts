import { append, cut, edited, remove, replace, write } from '../fixture.ts';
import type { BadInput } from './bad-input.ts';

const MODULE = 'content/training/visits.mdx';
const TOPICS = 'content/demanded-topics.yaml';
/** The module as another file, with what it says of itself changed. */
const copied = (from: string, to: string): string => String(edited([]).get(MODULE)).replace(from, to);

/** The module with a duty in the place of its list. */
const duty = (props: string) => replace(MODULE, '- 先看名单。\n- 再排时间。', `<Duty ${props} />`);

/** How a module is written. */
const written: BadInput[] = [
  {
    rule: 'every sort of made question belongs to one module',
    edits: [replace(MODULE, 'audience: 村儿童工作者', 'audience: 村儿童工作者\ntakes: [report, report]')],
    problems: [
      `${MODULE}:1 没有一讲收 \`message\`、\`occasion\`、\`task\`、\`rhythm\`、\`amount\`、\`change\` 的题：这些题就不出了。 [question-sorted]\n  在讲到它的一讲的 \`takes\` 里写上。`,
      `${MODULE}:9 \`takes\` 里的“report”已经归 \`visits\` 这一讲。 [question-sorted]\n  从其中一讲里删去。`,
    ],
  },
  {
    rule: 'a component is known',
    edits: [replace(MODULE, '<Case id', '<Cases id')],
    problems: ['content/training/visits.mdx:24 没有组件 `Cases`。 [module-written]\n  写 `Case`。'],
  },
  {
    rule: 'a component has its properties',
    edits: [duty('role="village-child-worker"')],
    problems: ['content/training/visits.mdx:15 `Duty` 没有写 `item`。 [module-written]\n  写 `item="…"`。'],
  },
  {
    rule: 'a component has no property that it does not take',
    edits: [replace(MODULE, '<Case id="qinghe-case" />', '<Case id="qinghe-case" nth="2" />')],
    problems: ['content/training/visits.mdx:24 `Case` 没有属性 `nth`。 [module-written]\n  只写：id。'],
  },
  {
    rule: 'a property of a component is text',
    edits: [duty('role="village-child-worker" item={1}')],
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
    edits: [replace(MODULE, '<Case id="qinghe-case" />', '<Case id="qinghe-case">\n甲\n</Case>')],
    problems: ['content/training/visits.mdx:24 `Case` 里面不能写字。 [module-written]\n  写成 `<Case … />`。'],
  },
  {
    rule: 'a component is closed',
    edits: [cut(MODULE, '</Exercise>\n')],
    problems: [
      'content/training/visits.mdx:32 组件 `<Exercise>` 没有收尾。 [readable]\n  给每个组件收尾；`{` 和 `<` 只用来写组件。',
    ],
  },
  {
    rule: 'a module has no code, table or other thing that slides do not show',
    edits: [append(MODULE, '\n> 重要节日\n\n甲**乙**\n\n### 丙\n')],
    problems: [
      'content/training/visits.mdx:36 一讲里不能有 `> 重要节日`。 [module-written]\n  写段落、列表或组件。',
      'content/training/visits.mdx:38 一行字里面夹着 `**乙**`。 [module-written]\n  写平常的字，组件另起一行。',
      'content/training/visits.mdx:40 一讲里不能有 `### 丙`。 [module-written]\n  写段落、列表或组件。',
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
  {
    rule: 'a module has front matter',
    edits: [write(MODULE, '## 走访\n\n甲\n')],
    problems: ['content/training/visits.mdx:1 文件没有文件头。 [readable]\n  在开头写 `---`、各字段、`---`。'],
  },
  {
    rule: 'a module says how long it takes',
    edits: [replace(MODULE, 'minutes: 10', 'minutes: 2')],
    problems: ['content/training/visits.mdx:7 `minutes` 是 `2`。 [schema]\n  写不小于 5 的数。'],
  },
];

/** What a module names and quotes. */
const named: BadInput[] = [
  {
    rule: 'the words that a module quotes are those printed',
    edits: [replace(MODULE, 'quote="现将有关事项通知如下"', 'quote="现将有关事情通知如下"')],
    problems: [
      'content/training/visits.mdx:13 引文 `现将有关事情通知如下` 不在 qing-min-fa-2030-7#p1 里。 [quote-stands]\n  照印的写：`现将有关事项通知如下`。',
    ],
  },
  {
    rule: 'a duty that a module shows exists',
    edits: [duty('role="village-child-worker" item="9"')],
    problems: [
      'content/training/visits.mdx:15 village-child-worker 里没有条款 `#9`。 [provision-known]\n  照印的序号写编号，如 `#annex-mark`。',
    ],
  },
  {
    rule: 'a case that a module shows exists',
    edits: [replace(MODULE, '<Case id="qinghe-case"', '<Case id="qinghe-cases"')],
    problems: [
      'content/training/visits.mdx:24 没有案例 `qinghe-cases`。 [reference-known]\n  写 `qinghe-case`，或在 content/cases.yaml 里加上 `qinghe-cases`。',
    ],
  },
  {
    rule: 'a work that a module paraphrases was checked',
    edits: [replace(MODULE, 'work="dong-min-fa-2029-12"', 'work="suggestion-qinghe-3-2-9"')],
    problems: [
      'content/training/visits.mdx:26 文件 `suggestion-qinghe-3-2-9` 没有核对过。 [law-checked]\n  对过公开文本的，在 content/works.yaml 里写 `checked: true`；没有对过的，删去转述。',
    ],
  },
];

/** What modules must teach, and whom they may not name. */
const taught: BadInput[] = [
  {
    rule: 'every demanded topic has a module',
    edits: [append(TOPICS, "- { id: pay, at: 'qing-min-fa-2030-7#2.p1.2', quote: 按时发放 }\n")],
    problems: [
      'content/demanded-topics.yaml:2 没有一讲讲 qing-min-fa-2030-7#2.p1.2 的 `按时发放`。 [topic-taught]\n  在 content/training 里加一讲，`topic` 写这里的 `at` 和 `quote`。',
    ],
  },
  {
    rule: 'a demanded topic has no module where the folder is empty',
    edits: [remove(MODULE)],
    problems: [
      'content/demanded-topics.yaml:1 没有一讲讲 qing-min-fa-2030-7#p1 的 `有关事项`。 [topic-taught]\n  在 content/training 里加一讲，`topic` 写这里的 `at` 和 `quote`。',
    ],
  },
  {
    rule: 'a topic has one module only, and a place one',
    edits: [write('content/training/visits-again.mdx', copied('id: visits', 'id: visits-again'))],
    problems: [
      'content/training/visits.mdx:3 `order` 1 已经是 content/training/visits-again.mdx 的。 [topic-taught]\n  写别的讲没有用的数。',
      'content/training/visits.mdx:5 `有关事项` 在 content/training/visits-again.mdx 里已经讲了。 [topic-taught]\n  给其中一讲换一个 `topic`，或删去一讲。',
    ],
  },
  {
    rule: 'a story says that it is invented',
    edits: [cut(MODULE, '（虚构）')],
    problems: [
      'content/training/visits.mdx:28 故事 `走访时没有人在家。` 没有写明是虚构的。 [case-invented]\n  在开头加上 `（虚构）`，或改用 content/cases.yaml 里的案例。',
    ],
  },
  {
    rule: 'a story names no child',
    edits: [replace(MODULE, '走访时没有人在家', '没有见到儿童王小明')],
    problems: [
      'content/training/visits.mdx:29 “王小明”像是孩子或家人的姓名。 [privacy]\n  判断是不是真人的信息：是，就删去，姓名改用代称（儿童甲、丁某）；不是，就在 content/privacy.yaml 里放行，写明理由。',
    ],
  },
];

/** What slides have no room for. */
const fits: BadInput[] = [
  {
    rule: 'a sentence fits a slide',
    edits: [append(MODULE, `\n${'走访'.repeat(200)}\n`)],
    problems: [
      'content/training/visits.mdx:36 `走访走访走访走访走访走访走访走访走访走访走访走访走访走访走访…` 在幻灯片的正文里放不下：要 576 个单位，只有 496 个。 [slide-fits]\n  把句子写短，或少引几个字：幻灯片只在句子结束的地方分开。',
    ],
  },
  {
    rule: 'a heading fits a slide',
    edits: [append(MODULE, `\n## ${'走访'.repeat(20)}\n\n甲。\n`)],
    problems: [
      'content/training/visits.mdx:38 `走访走访走访走访走访走访走访走访走访走访走访走访走访走访走访…` 在幻灯片的标题里放不下：要 120 个单位，只有 64 个。 [slide-fits]\n  把标题写短。',
    ],
  },
];

/** Modules of the training that do not hold. */
export const training: BadInput[] = [...written, ...named, ...taught, ...fits];
