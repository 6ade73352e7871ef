import { append, replace } from '../fixture.ts';
import type { BadInput } from './bad-input.ts';

const ACTIONS = 'content/actions/village-child-worker.yaml';
const ROLES = 'content/roles.yaml';
const HURT = 'content/situations/hurt.yaml';

/** Actions of a duty list that do not fit it. */
const actions: BadInput[] = [
  {
    rule: 'every word of a duty stands in an action',
    edits: [replace(ACTIONS, 'quote: 负责走访困境儿童', 'quote: 走访困境')],
    problems: [
      'content/duties/village-child-worker.md:13 village-child-worker#1 的 `儿童` 没有一件职责引到。 [duty-covered]\n  在 content/actions/village-child-worker.yaml 里加一件引这些字的职责。',
      'content/duties/village-child-worker.md:13 village-child-worker#1 的 `负责` 没有一件职责引到。 [duty-covered]\n  在 content/actions/village-child-worker.yaml 里加一件引这些字的职责。',
    ],
  },
  {
    rule: 'an action stands in an item of a duty list, where a role page reaches it',
    edits: [
      append(
        ACTIONS,
        "- id: worker-strays\n  at: 'qing-min-fa-2030-7#p1'\n  quote: 现将有关事项通知如下\n  says: 通知\n  verb: 通知如下\n  object: null\n  frequency: null\n  record: null\n  nature: duty\n",
      ),
    ],
    problems: [
      'content/actions/village-child-worker.yaml:37 职责 `worker-strays` 写在 qing-min-fa-2030-7#p1，那不是职责清单的一项，岗位的网页上不会有它。 [duty-covered]\n  写它所引的那一项的条款。',
    ],
  },
  {
    rule: 'a duty list belongs to a role, and a role has duty lists alone',
    edits: [replace(ROLES, 'lists: [village-child-worker]', 'lists: [qing-min-fa-2030-7]')],
    problems: [
      'content/duties/village-child-worker.md:1 职责清单 `village-child-worker` 不属于任何岗位：搜索、核对和培训都认不出它是谁的职责。 [list-has-role]\n  在 content/roles.yaml 里它的岗位的 `lists` 里加上 `village-child-worker`；岗位还没有的，加一个。',
      `${ROLES}:3 \`qing-min-fa-2030-7\` 不是职责清单。 [list-has-role]\n  写 content/duties/ 里一份清单的编号。`,
    ],
  },
  {
    rule: 'a duty list belongs to one role',
    edits: [append(ROLES, '- { id: other-worker, name: 镇儿童工作者, lists: [village-child-worker] }\n')],
    problems: [
      `${ROLES}:4 职责清单 \`village-child-worker\` 已经属于岗位 \`child-worker\`。 [list-has-role]\n  从不是它的那个岗位里删去。`,
    ],
  },
  {
    rule: 'what a role owes stands in its list',
    edits: [append(ROLES, "  owes: [{ says: 走访, at: 'village-child-worker#1', quote: 负责走访所有儿童 }]\n")],
    problems: [
      `${ROLES}:4 引文 \`负责走访所有儿童\` 不在 village-child-worker#1 里。 [quote-stands]\n  照印的写：\`负责走访困境儿童\`。`,
    ],
  },
  {
    rule: 'an article that is named is told',
    edits: [
      replace(ACTIONS, 'article: 第三条, says: 立即报告。', 'article: 第五条'),
      replace('content/dangers.yaml', ', says: 立即报告。', ''),
      replace('content/site.yaml', 'article: 第六条', 'article: 第七条'),
    ],
    problems: (
      [
        [ACTIONS, 22, 'dong-min-fa-2029-12', '第五条'],
        ['content/dangers.yaml', 7, 'dong-min-fa-2029-12', '第三条'],
        ['content/site.yaml', 2, 'print-rules', '第七条'],
      ] as const
    ).map(
      ([file, line, work, article]) =>
        `${file}:${line} \`${work}\` 的“${article}”没有转述。 [article-told]\n  在 content/works.yaml 里 \`${work}\` 的 \`articles\` 写上“${article}”怎么说，或在这里写 \`says\`。`,
    ),
  },
  {
    rule: 'an action rests on a law that was checked',
    edits: [replace(ACTIONS, 'work: dong-min-fa-2029-12', 'work: suggestion-qinghe-3-2-9')],
    problems: [
      `${ACTIONS}:22 文件 \`suggestion-qinghe-3-2-9\` 没有核对过。 [law-checked]\n  对过公开文本的，在 content/works.yaml 里写 \`checked: true\`；没有对过的，删去转述。`,
    ],
  },
  {
    rule: 'the parts of an action stand in its item',
    edits: [replace(ACTIONS, 'object: 活动', 'object: 比赛')],
    problems: [
      'content/actions/village-child-worker.yaml:28 引文 `比赛` 不在 village-child-worker#3 里。 [quote-stands]\n  照印的写：`3.负责组织活动。`。',
    ],
  },
];

/** Situations that do not hold. */
const situations: BadInput[] = [
  {
    rule: 'a step of a situation rests on words',
    edits: [replace(HURT, "    on:\n      - { at: 'village-child-worker#1', quote: 走访困境儿童 }\n", '    on: []\n')],
    problems: ['content/situations/hurt.yaml:12 列表 `follow.on` 是空的。 [schema]\n  写 1 条或更多。'],
  },
  {
    rule: 'a step rests on an action that there is',
    edits: [replace(HURT, 'action: worker-reports', 'action: worker-report')],
    problems: [
      `${HURT}:4 情形 \`hurt\` 要先报告，第一步却不是法律要求的报告。 [urgent-reports]\n  把 \`now\` 的第一步写成报告的那一件职责，或写 \`urgent: false\`。`,
      `${HURT}:8 没有职责 \`worker-report\`。 [reference-known]\n  写 \`worker-reports\`，或在 content/actions 里加上 \`worker-report\`。`,
    ],
  },
  {
    rule: 'an urgent situation begins with the report',
    edits: [replace(HURT, 'action: worker-reports', 'action: worker-visits')],
    problems: [
      `${HURT}:4 情形 \`hurt\` 要先报告，第一步却不是法律要求的报告。 [urgent-reports]\n  把 \`now\` 的第一步写成报告的那一件职责，或写 \`urgent: false\`。`,
    ],
  },
  {
    rule: 'signs that make a situation urgent lead to the report, and to urgent situations',
    edits: [
      replace(HURT, 'urgent: true\n', 'urgent: false\nurgentIf: { says: 有伤的, see: [hurt, hurts] }\n'),
      replace(HURT, 'action: worker-reports', 'action: worker-visits'),
    ],
    problems: [
      `${HURT}:5 \`urgentIf\` 引到的情形 \`hurt\` 不是先报告的。 [urgent-reports]\n  改成一个 \`urgent: true\` 的情形。`,
      `${HURT}:5 没有情形 \`hurts\`。 [reference-known]\n  写 \`hurt\`，或在 content/situations 里加上 \`hurts\`。`,
      `${HURT}:5 情形 \`hurt\` 要先报告，第一步却不是法律要求的报告。 [urgent-reports]\n  把 \`now\` 的第一步写成报告的那一件职责，或删去 \`urgentIf\`。`,
    ],
  },
  {
    rule: 'what is always urgent has no signs that make it so',
    edits: [replace(HURT, 'urgent: true\n', 'urgent: true\nurgentIf: { says: 有伤的, see: [hurt] }\n')],
    problems: [
      `${HURT}:5 情形 \`hurt\` 写了 \`urgent: true\`，又写了 \`urgentIf\`。 [urgent-reports]\n  删去 \`urgentIf\`：它总是先报告。`,
    ],
  },
  {
    rule: 'a benefit stands in a situation, or says why not',
    edits: [replace(HURT, 'qinghe-hardship-aid, qinghe-orphan-allowance', 'qinghe-hardship-aid')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:1 待遇 `qinghe-orphan-allowance` 没有一种情形引到它。 [benefit-placed]\n  写进 content/situations 里用得着它的情形，或在 `noSituation` 里写明为什么没有。',
    ],
  },
  {
    rule: 'a benefit that stands in a situation does not say why not',
    edits: [
      replace(
        'content/benefits/qinghe-orphan-allowance.yaml',
        'status: standing\n',
        'status: standing\nnoSituation: 由机构办\n',
      ),
    ],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:6 情形 `hurt` 引到待遇 `qinghe-orphan-allowance`，它却写了 `noSituation`。 [benefit-placed]\n  删去 `noSituation`。',
    ],
  },
  {
    rule: 'a place on the home page is a number from one on',
    edits: [replace(HURT, 'urgent: true\n', 'urgent: true\nhome: 0\n')],
    problems: [`${HURT}:5 \`home\` 是 \`0\`。 [schema]\n  写大于 0 的数。`],
  },
  {
    rule: 'an everyday name leads to one situation',
    edits: [replace(HURT, 'aliases: [被打, 身上有伤]', 'aliases: [被打, 孩子被伤害]')],
    problems: [`${HURT}:3 说法 \`孩子被伤害\` 已经指情形 \`hurt\`。 [alias-once]\n  从其中一个删去。`],
  },
  {
    rule: 'a situation answers questions with answers that these offer',
    edits: [replace(HURT, 'safety: harmed', 'safety: hurt')],
    problems: [
      'content/situations/hurt.yaml:20 问题 `safety` 没有 `hurt` 这个回答。 [question-known]\n  写其中一个：safe、harmed。',
    ],
  },
  {
    rule: 'a telephone number is printed in the words it rests on',
    edits: [replace(HURT, "number: '7'", "number: '12355'")],
    problems: [
      'content/situations/hurt.yaml:22 号码 `12355` 不在引文 `7号` 里。 [number-in-quote]\n  照印的写，或把印着号码的字也引进来。',
    ],
  },
];

/** Actions and situations that do not hold together. */
export const duties: BadInput[] = [...actions, ...situations];
