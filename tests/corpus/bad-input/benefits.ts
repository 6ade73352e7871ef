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
      'content/benefits/qinghe-orphan-allowance.yaml:16 The field `conditions.all.is` is missing. [schema]\n  Add `conditions.all.is`.',
      'content/benefits/qinghe-orphan-allowance.yaml:17 The field `conditions.all.iss` does not exist. [schema]\n  Write `is`.',
    ],
  },
  {
    rule: 'a condition is on an answer or left to an office, not both',
    edits: [replace(ALLOWANCE, '    - openEnded: true', '    - openEnded: true\n      question: place')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:22 The field `conditions.all.question` does not exist. [schema]\n  Delete it.',
    ],
  },
  {
    rule: 'conditions are of one of the kinds there are',
    edits: [replace(AID, '  all:\n', '  some:\n')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:9 `conditions` is `{"some":[{"question":"age","is":["minor"],"says":"未满18周岁","a…`. [schema]\n  Write `all`; or `any`; or `question`, `is`, `says`, `at`, `quote`, `work`, `article`; or `openEnded`, `says`, `at`, `quote`, `work`, `article`.',
    ],
  },
  {
    rule: 'a condition names an answer at least',
    edits: [replace(ALLOWANCE, '      is: [both-gone]', '      is: []')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:17 The list `conditions.all.is` is empty. [schema]\n  Write 1 or more entries.',
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
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:28 The list `examples` has fewer than 2 entries. [schema]\n  Write 2 or more entries.',
    ],
  },
  {
    rule: 'a benefit has a file of its own, which is not a list',
    edits: [write(AID, '- id: qinghe-hardship-aid\n')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:1 The file reads as `[{"id":"qinghe-hardship-aid"}]`, not as fields. [schema]\n  Write fields, each as `name: value`.',
    ],
  },
];

/** Conditions that rest on nothing. */
const grounds: BadInput[] = [
  {
    rule: 'a condition rests on words',
    edits: [cut(ALLOWANCE, ON_WORK)],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:16 The condition `是孤儿` rests on no words. [leaf-grounded]\n  Add `at` and `quote`, or the `work` it rests on where that is not held.',
    ],
  },
  {
    rule: 'a condition that is left to an office rests on words too',
    edits: [replace(ALLOWANCE, OFFICE, 'amounts')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:21 The condition `由民政局认定` rests on no words. [leaf-grounded]\n  Add `at` and `quote`, or the `work` it rests on where that is not held.',
    ],
  },
  {
    rule: 'a condition that names a place quotes its words',
    edits: [replace(ALLOWANCE, ON_WORK, "      at: 'qing-min-fa-2030-7#title'\n")],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 The condition `是孤儿` names a place without `quote`. [leaf-grounded]\n  Add `quote`.',
    ],
  },
  {
    rule: 'a condition that quotes words names their place',
    edits: [replace(ALLOWANCE, ON_WORK, '      quote: 孤儿\n')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 The condition `是孤儿` names words without `at`. [leaf-grounded]\n  Add `at`.',
    ],
  },
  {
    rule: 'a condition that names an article names its work',
    edits: [cut(ALLOWANCE, '      work: dong-min-fa-2029-12\n')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 The condition `是孤儿` names an article without `work`. [leaf-grounded]\n  Add `work`.',
    ],
  },
  {
    rule: 'the work that a condition rests on is known',
    edits: [replace(ALLOWANCE, 'work: dong-min-fa-2029-12', 'work: dong-min-fa-2029-21')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 There is no work `dong-min-fa-2029-21`. [reference-known]\n  Write `dong-min-fa-2029-12`, or add `dong-min-fa-2029-21` to content/works.yaml.',
    ],
  },
  {
    rule: 'the words of a text that is held are quoted',
    edits: [replace(ALLOWANCE, 'work: dong-min-fa-2029-12', 'work: qing-min-fa-2030-7')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 The words of `qing-min-fa-2030-7` stand in the content. [leaf-grounded]\n  Quote them with `at` and `quote`.',
    ],
  },
  {
    rule: 'no condition rests on a work that was not checked',
    edits: [replace(ALLOWANCE, 'work: dong-min-fa-2029-12', 'work: suggestion-qinghe-3-2-9')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 The work `suggestion-qinghe-3-2-9` was not checked, so no condition can rest on it. [leaf-grounded]\n  Quote a text, or check the work and write `checked: true` in content/works.yaml.',
    ],
  },
  {
    rule: 'the words of a condition stand in its place',
    edits: [replace(AID, '          quote: 保障', '          quote: 补贴')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:26 The quote `补贴` does not stand in qing-min-fa-2030-7#title. [quote-stands]\n  Write the words as printed: `关于做好孤儿基本生活保障工作的通知`.',
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
      'content/benefits/qinghe-orphan-allowance.yaml:26 The amount `qinghe-orphan-rate-2030` is paid in 青禾县, the benefit applies in 洛西县. [amount-placed]\n  Name an amount that is paid there, or delete it.',
      'content/benefits/qinghe-orphan-allowance.yaml:41 按所给回答，“qinghe-orphan-allowance”是“elsewhere”，不是“office”：“在洛西县”不在这个地方。 [example-holds]\n  写“elsewhere”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“elsewhere”，不是“office”：“在洛西县”不在这个地方。 [example-holds]\n  写“elsewhere”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'the region of a benefit is known',
    edits: [replace(ALLOWANCE, 'region: qinghe', 'region: luoxi')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:4 There is no region `luoxi`. [reference-known]\n  Add it to content/regions.yaml.',
      'content/benefits/qinghe-orphan-allowance.yaml:25 The amount `qinghe-orphan-rate-2030` is paid in 青禾县, the benefit applies in luoxi. [amount-placed]\n  Name an amount that is paid there, or delete it.',
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
      'content/benefits/qinghe-orphan-allowance.yaml:40 `examples.verdict` is `maybe`. [schema]\n  Write one of: applies, ask, office, everyone, planned, closed, not-now, elsewhere.',
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
      'content/benefits/qinghe-orphan-allowance.yaml:25 The amount `qinghe-orphan-rate-2030` is paid in 青禾县, the benefit applies in 洛西县. [amount-placed]\n  Name an amount that is paid there, or delete it.',
      'content/benefits/qinghe-orphan-allowance.yaml:40 按所给回答，“qinghe-orphan-allowance”是“elsewhere”，不是“office”：“在洛西县”不在这个地方。 [example-holds]\n  写“elsewhere”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“elsewhere”，不是“office”：“在洛西县”不在这个地方。 [example-holds]\n  写“elsewhere”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'an amount of a benefit tells a day, or its text prints one',
    edits: [replace(ALLOWANCE, '[qinghe-orphan-rate-2030]', '[qinghe-orphan-rate-2030, qinghe-goods-2031]')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:25 The amount `qinghe-goods-2031` tells no day, and qing-min-han-2031-4 prints no date. [amount-placed]\n  Write `from` or `until` where the words tell it, or delete the amount here.',
    ],
  },
  {
    rule: 'an amount of a benefit is known',
    edits: [replace(ALLOWANCE, '[qinghe-orphan-rate-2030]', '[qinghe-orphan-rate-2003]')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:25 There is no amount `qinghe-orphan-rate-2003`. [reference-known]\n  Write `qinghe-orphan-rate-2030`, or add `qinghe-orphan-rate-2003` to content/amounts.',
    ],
  },
  {
    rule: 'no benefit is related to itself',
    edits: [replace(ALLOWANCE, 'benefit: qinghe-hardship-aid', 'benefit: qinghe-orphan-allowance')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:33 `qinghe-orphan-allowance` is related to itself. [relations-agree]\n  Name the other benefit, or delete the relation.',
    ],
  },
  {
    rule: 'what rules a benefit out does not top it up, whichever of the two says so',
    edits: [related('top-up')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:33 `qinghe-orphan-allowance` says `exclusive` of `qinghe-hardship-aid`, where content/benefits/qinghe-hardship-aid.yaml:36 says `top-up` of `qinghe-orphan-allowance`. [relations-agree]\n  Delete one of the two relations.',
    ],
  },
  {
    rule: 'of two benefits not each is to be applied for first',
    edits: [related('first-apply-for'), replace(ALLOWANCE, 'kind: exclusive', 'kind: first-apply-for')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:33 `qinghe-orphan-allowance` says `first-apply-for` of `qinghe-hardship-aid`, where content/benefits/qinghe-hardship-aid.yaml:36 says `first-apply-for` of `qinghe-orphan-allowance`. [relations-agree]\n  Delete one of the two relations.',
    ],
  },
  {
    rule: 'benefits that are compared are known',
    edits: [replace('content/comparisons.yaml', 'qinghe-hardship-aid', 'qinghe-hardship-aids')],
    problems: [
      'content/comparisons.yaml:3 There is no benefit `qinghe-hardship-aids`. [reference-known]\n  Write `qinghe-hardship-aid`, or add `qinghe-hardship-aids` to content/benefits.',
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
      'content/benefits/qinghe-orphan-allowance.yaml:37 `qinghe-orphan-allowance` says `exclusive` of `qinghe-hardship-aid`, where content/benefits/qinghe-orphan-allowance.yaml:33 says `exclusive` of `qinghe-hardship-aid`. [relations-agree]\n  Delete one of the two relations.',
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
