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
    problems: ['content/training/visits.mdx:24 There is no component `Cases`. [module-written]\n  Write `Case`.'],
  },
  {
    rule: 'a component has its properties',
    edits: [duty('role="village-child-worker"')],
    problems: ['content/training/visits.mdx:15 `Duty` has no `item`. [module-written]\n  Write `item="…"`.'],
  },
  {
    rule: 'a component has no property that it does not take',
    edits: [replace(MODULE, '<Case id="qinghe-case" />', '<Case id="qinghe-case" nth="2" />')],
    problems: ['content/training/visits.mdx:24 `Case` takes no `nth`. [module-written]\n  Write only: id.'],
  },
  {
    rule: 'a property of a component is text',
    edits: [duty('role="village-child-worker" item={1}')],
    problems: [
      'content/training/visits.mdx:15 `Duty` has no `item`. [module-written]\n  Write `item="…"`.',
      'content/training/visits.mdx:15 The property `item` is no text. [module-written]\n  Write its value in straight double quotes.',
    ],
  },
  {
    rule: 'a component that holds words is not empty',
    edits: [cut(MODULE, '慢慢读。\n')],
    problems: [
      'content/training/visits.mdx:18 `Notes` is empty. [module-written]\n  Write its content before `</Notes>`.',
    ],
  },
  {
    rule: 'a component that holds nothing is closed at once',
    edits: [replace(MODULE, '<Case id="qinghe-case" />', '<Case id="qinghe-case">\n甲\n</Case>')],
    problems: [
      'content/training/visits.mdx:24 `Case` holds words of its own. [module-written]\n  Close it at once: `<Case … />`.',
    ],
  },
  {
    rule: 'a component is closed',
    edits: [cut(MODULE, '</Exercise>\n')],
    problems: [
      'content/training/visits.mdx:32 The body is no MDX: Expected a closing tag for `<Exercise>`. [readable]\n  Close every component, and write `{` and `<` only for one.',
    ],
  },
  {
    rule: 'a module has no code, table or other thing that slides do not show',
    edits: [append(MODULE, '\n> 重要节日\n\n甲**乙**\n\n### 丙\n')],
    problems: [
      'content/training/visits.mdx:36 `> 重要节日` is no part of a module. [module-written]\n  Write a paragraph, a list or a component.',
      'content/training/visits.mdx:38 `**乙**` stands inside a line. [module-written]\n  Write plain words, and components on lines of their own.',
      'content/training/visits.mdx:40 `### 丙` is no part of a module. [module-written]\n  Write a paragraph, a list or a component.',
    ],
  },
  {
    rule: 'what a module says stands under a heading',
    edits: [replace(MODULE, '## 文件怎么写\n', '先说一句。\n\n## 文件怎么写\n')],
    problems: [
      'content/training/visits.mdx:11 `先说一句。` stands before the first heading. [module-written]\n  Write a heading, `## `, above it.',
    ],
  },
  {
    rule: "a module's id is its file's name",
    edits: [replace(MODULE, 'id: visits', 'id: calls')],
    problems: [
      'content/training/visits.mdx:2 The module `calls` stands in a file of another name. [module-written]\n  Name the file `calls.mdx`, or write its name.',
    ],
  },
  {
    rule: 'a module has front matter',
    edits: [write(MODULE, '## 走访\n\n甲\n')],
    problems: [
      'content/training/visits.mdx:1 The file has no front matter. [readable]\n  Start the file with `---`, the fields, and `---`.',
    ],
  },
  {
    rule: 'a module says how long it takes',
    edits: [replace(MODULE, 'minutes: 10', 'minutes: 2')],
    problems: ['content/training/visits.mdx:7 `minutes` is `2`. [schema]\n  Write 5 or more.'],
  },
];

/** What a module names and quotes. */
const named: BadInput[] = [
  {
    rule: 'the words that a module quotes are those printed',
    edits: [replace(MODULE, 'quote="现将有关事项通知如下"', 'quote="现将有关事情通知如下"')],
    problems: [
      'content/training/visits.mdx:13 The quote `现将有关事情通知如下` does not stand in qing-min-fa-2030-7#p1. [quote-stands]\n  Write the words as printed: `现将有关事项通知如下`.',
    ],
  },
  {
    rule: 'a duty that a module shows exists',
    edits: [duty('role="village-child-worker" item="9"')],
    problems: [
      'content/training/visits.mdx:15 There is no provision `#9` in village-child-worker. [provision-known]\n  Write the id that its number makes, such as `#annex-mark`.',
    ],
  },
  {
    rule: 'a case that a module shows exists',
    edits: [replace(MODULE, '<Case id="qinghe-case"', '<Case id="qinghe-cases"')],
    problems: [
      'content/training/visits.mdx:24 There is no case `qinghe-cases`. [reference-known]\n  Write `qinghe-case`, or add `qinghe-cases` to content/cases.yaml.',
    ],
  },
  {
    rule: 'a work that a module paraphrases was checked',
    edits: [replace(MODULE, 'work="dong-min-fa-2029-12"', 'work="suggestion-qinghe-3-2-9"')],
    problems: [
      'content/training/visits.mdx:26 The work `suggestion-qinghe-3-2-9` was not checked. [law-checked]\n  Check it and write `checked: true` in content/works.yaml, or delete the paraphrase.',
    ],
  },
];

/** What modules must teach, and whom they may not name. */
const taught: BadInput[] = [
  {
    rule: 'every demanded topic has a module',
    edits: [append(TOPICS, "- { id: pay, at: 'qing-min-fa-2030-7#2.p1.2', quote: 按时发放 }\n")],
    problems: [
      'content/demanded-topics.yaml:2 No module has the topic `按时发放` of qing-min-fa-2030-7#2.p1.2. [topic-taught]\n  Add one in content/training whose `topic` has this `at` and `quote`.',
    ],
  },
  {
    rule: 'a demanded topic has no module where the folder is empty',
    edits: [remove(MODULE)],
    problems: [
      'content/demanded-topics.yaml:1 No module has the topic `有关事项` of qing-min-fa-2030-7#p1. [topic-taught]\n  Add one in content/training whose `topic` has this `at` and `quote`.',
    ],
  },
  {
    rule: 'a topic has one module only, and a place one',
    edits: [write('content/training/visits-again.mdx', copied('id: visits', 'id: visits-again'))],
    problems: [
      'content/training/visits.mdx:3 The place 1 is taken by content/training/visits-again.mdx. [topic-taught]\n  Write a number that no other module has.',
      'content/training/visits.mdx:5 The topic `有关事项` is taught in content/training/visits-again.mdx already. [topic-taught]\n  Give one of the two another topic, or delete it.',
    ],
  },
  {
    rule: 'a story says that it is invented',
    edits: [cut(MODULE, '（虚构）')],
    problems: [
      'content/training/visits.mdx:28 The story `走访时没有人在家。` does not say that it is invented. [case-invented]\n  Start it with `（虚构）`, or show a case of content/cases.yaml.',
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
      'content/training/visits.mdx:36 `走访走访走访走访走访走访走访走访走访走访走访走访走访走访走访…` does not fit the body of its slide: it takes 576 units of 496. [slide-fits]\n  Write shorter sentences, or quote fewer words: slides are split only where a sentence ends.',
    ],
  },
  {
    rule: 'a heading fits a slide',
    edits: [append(MODULE, `\n## ${'走访'.repeat(20)}\n\n甲。\n`)],
    problems: [
      'content/training/visits.mdx:38 `走访走访走访走访走访走访走访走访走访走访走访走访走访走访走访…` does not fit the title of its slide: it takes 120 units of 64. [slide-fits]\n  Write a shorter heading.',
    ],
  },
];

/** Modules of the training that do not hold. */
export const training: BadInput[] = [...written, ...named, ...taught, ...fits];
