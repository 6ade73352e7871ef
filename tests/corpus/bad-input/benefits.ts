import { cut, replace, write } from '../fixture.ts';
import { AID, ALLOWANCE, type BadInput } from './bad-input.ts';

/** Benefits that do not hold together. */
export const benefits: BadInput[] = [
  {
    rule: 'a condition has the fields of its kind',
    edits: [replace(ALLOWANCE, '      is: [both-gone]', '      iss: [both-gone]')],
    problems: [
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
  {
    rule: 'a verdict is one of the groups that there are',
    edits: [replace(ALLOWANCE, 'verdict: office', 'verdict: maybe')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:40 `examples.verdict` 是 `maybe`，没有这个值。 [schema]\n  写其中一个：applies、ask、office、everyone、planned、closed、not-now、elsewhere。',
    ],
  },
];
