import { append, cut, replace, write } from '../fixture.ts';
import type { BadInput } from './bad-input.ts';

export const ALLOWANCE = 'content/benefits/qinghe-orphan-allowance.yaml';
export const AID = 'content/benefits/qinghe-hardship-aid.yaml';

const ON_WORK = '      work: dong-min-fa-2029-12\n      article: 一\n';
const OFFICE = "      at: 'qing-min-fa-2030-7#title'\n      quote: 孤儿\namounts";

/** Benefits that are not written as such. */
const forms: BadInput[] = [
  {
    rule: 'a condition has the fields of its kind',
    edits: [replace(ALLOWANCE, '      is: [both-gone]', '      iss: [both-gone]')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:16 缺少字段 `conditions.all.is`。 [schema]\n  补上 `conditions.all.is`。',
      'content/benefits/qinghe-orphan-allowance.yaml:17 没有字段 `conditions.all.iss`。 [schema]\n  写 `is`。',
    ],
  },
  {
    rule: 'a condition is on an answer or left to an office, not both',
    edits: [replace(ALLOWANCE, '    - openEnded: true', '    - openEnded: true\n      question: place')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:22 没有字段 `conditions.all.question`。 [schema]\n  删去它。',
    ],
  },
  {
    rule: 'conditions are of one of the kinds there are',
    edits: [replace(AID, '  all:\n', '  some:\n')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:9 `conditions` 是 `{"some":[{"question":"age","is":["minor"],"says":"未满18周岁","a…`。 [schema]\n  写 `all`；或写 `any`；或写 `question`、`is`、`says`、`at`、`quote`、`work`、`article`；或写 `openEnded`、`says`、`at`、`quote`、`work`、`article`。',
    ],
  },
  {
    rule: 'a condition names an answer at least',
    edits: [replace(ALLOWANCE, '      is: [both-gone]', '      is: []')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:17 列表 `conditions.all.is` 是空的。 [schema]\n  写 1 条或更多。',
    ],
  },
  {
    rule: 'a benefit has two examples at least',
    edits: [
      cut(
        AID,
        '  - says: 还没有问完\n    answers: { place: qinghe, parents: unknown, safety: safe }\n    verdict: planned\n',
      ),
    ],
    problems: ['content/benefits/qinghe-hardship-aid.yaml:28 列表 `examples` 不到 2 条。 [schema]\n  写 2 条或更多。'],
  },
  {
    rule: 'a benefit has a file of its own, which is not a list',
    edits: [write(AID, '- id: qinghe-hardship-aid\n')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:1 这个文件读作 `[{"id":"qinghe-hardship-aid"}]`，不是字段。 [schema]\n  写字段，每个写成 `名称: 值`。',
    ],
  },
];

/** Conditions that rest on nothing. */
const grounds: BadInput[] = [
  {
    rule: 'a condition rests on words',
    edits: [cut(ALLOWANCE, ON_WORK)],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:16 条件 `是孤儿` 没有写依据。 [leaf-grounded]\n  补上 `at` 和 `quote`；本站没有收原文的，写所依据的 `work`。',
    ],
  },
  {
    rule: 'a condition that is left to an office rests on words too',
    edits: [replace(ALLOWANCE, OFFICE, 'amounts')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:21 条件 `由民政局认定` 没有写依据。 [leaf-grounded]\n  补上 `at` 和 `quote`；本站没有收原文的，写所依据的 `work`。',
    ],
  },
  {
    rule: 'a condition that names a place quotes its words',
    edits: [replace(ALLOWANCE, ON_WORK, "      at: 'qing-min-fa-2030-7#title'\n")],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 条件 `是孤儿` 写了 `at`，没有写 `quote`。 [leaf-grounded]\n  补上 `quote`。',
    ],
  },
  {
    rule: 'a condition that quotes words names their place',
    edits: [replace(ALLOWANCE, ON_WORK, '      quote: 孤儿\n')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 条件 `是孤儿` 写了 `quote`，没有写 `at`。 [leaf-grounded]\n  补上 `at`。',
    ],
  },
  {
    rule: 'a condition that names an article names its work',
    edits: [cut(ALLOWANCE, '      work: dong-min-fa-2029-12\n')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 条件 `是孤儿` 写了 `article`，没有写 `work`。 [leaf-grounded]\n  补上 `work`。',
    ],
  },
  {
    rule: 'the work that a condition rests on is known',
    edits: [replace(ALLOWANCE, 'work: dong-min-fa-2029-12', 'work: dong-min-fa-2029-21')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 没有所引文件 `dong-min-fa-2029-21`。 [reference-known]\n  写 `dong-min-fa-2029-12`，或在 content/works.yaml 里加上 `dong-min-fa-2029-21`。',
    ],
  },
  {
    rule: 'the words of a text that is held are quoted',
    edits: [replace(ALLOWANCE, 'work: dong-min-fa-2029-12', 'work: qing-min-fa-2030-7')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 本站收有 `qing-min-fa-2030-7` 的原文。 [leaf-grounded]\n  写 `at` 和 `quote`，引它的原话。',
    ],
  },
  {
    rule: 'no condition rests on a work that was not checked',
    edits: [replace(ALLOWANCE, 'work: dong-min-fa-2029-12', 'work: suggestion-qinghe-3-2-9')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 文件 `suggestion-qinghe-3-2-9` 没有核对过，不能作条件的依据。 [leaf-grounded]\n  引本站文本的原话；对过公开文本的，在 content/works.yaml 里写 `checked: true`。',
    ],
  },
  {
    rule: 'the words of a condition stand in its place',
    edits: [replace(AID, '          quote: 保障', '          quote: 补贴')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:26 引文 `补贴` 不在 qing-min-fa-2030-7#title 里。 [quote-stands]\n  照印的写：`关于做好孤儿基本生活保障工作的通知`。',
    ],
  },
];

const AGE =
  "    - question: age\n      is: [minor]\n      says: 未满18周岁\n      at: 'qing-min-fa-2030-7#signature'\n      quote: 青禾县\n";
const PAST18 = "past18:\n  says: 不限年龄\n  at: 'qing-min-fa-2030-7#title'\n  quote: 孤儿\namounts";

/** Benefits that do not tell for how long, or where they are given. */
const bounds: BadInput[] = [
  {
    rule: 'a benefit for children ends on the 18th birthday',
    edits: [cut(ALLOWANCE, AGE)],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:9 “qinghe-orphan-allowance”满18周岁以后还可能判为符合：条件没有写年龄。 [ends-at-18]\n  加上未满18周岁的条件；原文写明不限年龄、另有年龄的，写 `past18` 并引它的话。',
    ],
  },
  {
    rule: 'what ends on the 18th birthday does not say that it lasts',
    edits: [replace(ALLOWANCE, 'amounts', PAST18)],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:25 “qinghe-orphan-allowance”写了 `past18`，按条件满18周岁却一定不符合。 [ends-at-18]\n  删掉 `past18`，或改年龄的条件。',
    ],
  },
  {
    rule: 'a benefit is given where its text speaks for',
    edits: [replace(ALLOWANCE, 'region: qinghe', 'region: donghe')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:4 “qinghe-orphan-allowance”适用于东禾省，所引的文件是青禾县的。 [benefit-region]\n  写 `region: qinghe`；凭一份未收录的文件适用于更大地方的，写 `wider`（`says` 和 `work`）。',
    ],
  },
  {
    rule: 'only what is given beyond its text says why',
    edits: [
      replace(ALLOWANCE, 'region: qinghe', 'region: qinghe\nwider: { says: 全国都有, work: dong-min-fa-2029-12 }'),
    ],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:5 “qinghe-orphan-allowance”没有超出所引文件的地方（青禾县），却写了 `wider`。 [benefit-region]\n  删掉 `wider`，或改 `region`。',
    ],
  },
  {
    rule: 'what is given beyond its text is given where texts are held',
    edits: [
      append('content/regions.yaml', '- { id: luoxi, name: 洛西县, within: donghe }\n'),
      replace(ALLOWANCE, 'region: qinghe', 'region: luoxi\nwider: { says: 那里也有, work: dong-min-fa-2029-12 }'),
    ],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:4 “qinghe-orphan-allowance”适用于洛西县，那里没有收录文件，选不到。 [benefit-region]\n  写收录了文件的地方，或先收录那里的文件。',
      'content/benefits/qinghe-orphan-allowance.yaml:26 金额 `qinghe-orphan-rate-2030` 在青禾县发，待遇适用于洛西县。 [amount-placed]\n  写在那里发的金额，或删去它。',
      'content/benefits/qinghe-orphan-allowance.yaml:41 按所给回答，“qinghe-orphan-allowance”是“elsewhere”，不是“office”：“在洛西县”不在这个地方。 [example-holds]\n  写“elsewhere”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“elsewhere”，不是“office”：“在洛西县”不在这个地方。 [example-holds]\n  写“elsewhere”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'the region of a benefit is known',
    edits: [replace(ALLOWANCE, 'region: qinghe', 'region: luoxi')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:4 没有地区 `luoxi`。 [reference-known]\n  在 content/regions.yaml 里加上它。',
      'content/benefits/qinghe-orphan-allowance.yaml:25 金额 `qinghe-orphan-rate-2030` 在青禾县发，待遇适用于luoxi。 [amount-placed]\n  写在那里发的金额，或删去它。',
      'content/benefits/qinghe-orphan-allowance.yaml:40 按所给回答，“qinghe-orphan-allowance”是“elsewhere”，不是“office”：“在luoxi”不在这个地方。 [example-holds]\n  写“elsewhere”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“elsewhere”，不是“office”：“在luoxi”不在这个地方。 [example-holds]\n  写“elsewhere”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'the same benefit is one of a wider place',
    edits: [replace(ALLOWANCE, 'region: qinghe', 'region: qinghe\nsameAs: qinghe-hardship-aid')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:5 “qinghe-hardship-aid”的地方不在“qinghe-orphan-allowance”的地方外面，不能当作同一项。 [same-benefit]\n  指外面一级地方的同一项待遇；不是同一项的，删掉 `sameAs`。',
      'content/cases.yaml:7 按所给回答，“qinghe-hardship-aid”是“planned”，不是“not-now”：“由民政局认定”只是计划。 [example-holds]\n  写“planned”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'a verdict is one of the groups that there are',
    edits: [replace(ALLOWANCE, 'verdict: office', 'verdict: maybe')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:40 `examples.verdict` 是 `maybe`，没有这个值。 [schema]\n  写其中一个：applies、ask、office、everyone、planned、closed、not-now、elsewhere。',
    ],
  },
];

/** Amounts without a place or a day, and relations that contradict. */
const amountsAndRelations: BadInput[] = [
  {
    rule: 'an amount of a benefit is paid where it applies',
    edits: [
      append('content/regions.yaml', '- { id: luoxi, name: 洛西县, within: donghe }\n'),
      replace(ALLOWANCE, 'region: qinghe', 'region: luoxi'),
    ],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:4 “qinghe-orphan-allowance”适用于洛西县，所引的文件是青禾县的。 [benefit-region]\n  写 `region: qinghe`；凭一份未收录的文件适用于更大地方的，写 `wider`（`says` 和 `work`）。',
      'content/benefits/qinghe-orphan-allowance.yaml:25 金额 `qinghe-orphan-rate-2030` 在青禾县发，待遇适用于洛西县。 [amount-placed]\n  写在那里发的金额，或删去它。',
      'content/benefits/qinghe-orphan-allowance.yaml:40 按所给回答，“qinghe-orphan-allowance”是“elsewhere”，不是“office”：“在洛西县”不在这个地方。 [example-holds]\n  写“elsewhere”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“elsewhere”，不是“office”：“在洛西县”不在这个地方。 [example-holds]\n  写“elsewhere”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'an amount of a benefit tells a day, or its text prints one',
    edits: [replace(ALLOWANCE, '[qinghe-orphan-rate-2030]', '[qinghe-orphan-rate-2030, qinghe-goods-2031]')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:25 金额 `qinghe-goods-2031` 没有写日期，qing-min-han-2031-4 也没有印成文日期。 [amount-placed]\n  照原话在金额里写 `from` 或 `until`；原话没有说的，从这里删去它。',
    ],
  },
  {
    rule: 'an amount of a benefit is known',
    edits: [replace(ALLOWANCE, '[qinghe-orphan-rate-2030]', '[qinghe-orphan-rate-2003]')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:25 没有金额 `qinghe-orphan-rate-2003`。 [reference-known]\n  写 `qinghe-orphan-rate-2030`，或在 content/amounts 里加上 `qinghe-orphan-rate-2003`。',
    ],
  },
  {
    rule: 'no benefit is related to itself',
    edits: [replace(ALLOWANCE, 'benefit: qinghe-hardship-aid', 'benefit: qinghe-orphan-allowance')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:33 `qinghe-orphan-allowance` 的这条关系指的是它自己。 [relations-agree]\n  写另一项待遇，或删去这条关系。',
    ],
  },
  {
    rule: 'what rules a benefit out does not top it up, whichever of the two says so',
    edits: [related('top-up')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:33 `qinghe-orphan-allowance` 对 `qinghe-hardship-aid` 写的是 `exclusive`，与 content/benefits/qinghe-hardship-aid.yaml:36 对 `qinghe-orphan-allowance` 写的 `top-up` 重复或矛盾。 [relations-agree]\n  删去两条关系中的一条。',
    ],
  },
  {
    rule: 'of two benefits not each is to be applied for first',
    edits: [related('first-apply-for'), replace(ALLOWANCE, 'kind: exclusive', 'kind: first-apply-for')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:33 `qinghe-orphan-allowance` 对 `qinghe-hardship-aid` 写的是 `first-apply-for`，与 content/benefits/qinghe-hardship-aid.yaml:36 对 `qinghe-orphan-allowance` 写的 `first-apply-for` 重复或矛盾。 [relations-agree]\n  删去两条关系中的一条。',
    ],
  },
  {
    rule: 'benefits that are compared are known',
    edits: [replace('content/comparisons.yaml', 'qinghe-hardship-aid', 'qinghe-hardship-aids')],
    problems: [
      'content/comparisons.yaml:3 没有待遇 `qinghe-hardship-aids`。 [reference-known]\n  写 `qinghe-hardship-aid`，或在 content/benefits 里加上 `qinghe-hardship-aids`。',
    ],
  },
  {
    rule: 'a relation is told once',
    edits: [
      replace(
        ALLOWANCE,
        'examples:',
        "  - kind: exclusive\n    benefit: qinghe-hardship-aid\n    at: 'qing-min-fa-2030-7#title'\n    quote: 孤儿\nexamples:",
      ),
    ],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:37 `qinghe-orphan-allowance` 对 `qinghe-hardship-aid` 写的是 `exclusive`，与 content/benefits/qinghe-orphan-allowance.yaml:33 对 `qinghe-hardship-aid` 写的 `exclusive` 重复或矛盾。 [relations-agree]\n  删去两条关系中的一条。',
    ],
  },
];

/** The other benefit of the good content, related to the allowance. */
function related(kind: string) {
  return append(
    AID,
    `relations:\n  - kind: ${kind}\n    benefit: qinghe-orphan-allowance\n    at: 'qing-min-fa-2030-7#title'\n    quote: 孤儿\n`,
  );
}

/** Benefits that do not hold together. */
export const benefits: BadInput[] = [...forms, ...grounds, ...bounds, ...amountsAndRelations];
