import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { write } from '../../../tests/corpus/fixture.ts';
import { scenarioWhole } from './scenario-whole.ts';

const FILE = 'content/scenarios/door.yaml';
const GOOD = `id: door
title: 敲门
situation: hurt
module: visits
story: （虚构）你去走访。
steps:
  - id: knock
    says: 没有人应门。
    asks: 怎么办？
    choices:
      - { says: 再来一次, best: true, then: 有人了。, why: 写的是每季度走访。, at: 'qing-min-fa-2030-7#2.p1.1', quote: 每季度走访一次, to: open }
      - { says: 不去了, then: 没有人知道。, why: 没有走访到。 }
  - id: open
    says: 门开了。
    asks: 说什么？
    choices:
      - { says: 问好, best: true, then: 他笑了。, why: 写的是走访。, at: 'qing-min-fa-2030-7#2.p1.1', quote: 每季度走访一次 }
      - { says: 不说话, then: 门关了。, why: 没有走访到。 }
`;
const withPart = (from: string, to: string) => {
  if (GOOD.split(from).length !== 2) throw new Error(`\`${from}\` does not stand once.`);
  return [write(FILE, GOOD.replace(from, to))];
};

breaks(scenarioWhole, [
  {
    rule: 'a scenario says that it is invented',
    edits: withPart('（虚构）', ''),
    problems: [`${FILE}:5 故事没有写明是虚构的。 [scenario-whole]\n  在开头加上 \`（虚构）\`。`],
  },
  {
    rule: 'a step has one choice to make: not two right ones',
    edits: withPart('不说话, then', "不说话, best: true, at: 'qing-min-fa-2030-7#2.p1.1', quote: 每季度走访一次, then"),
    problems: [
      `${FILE}:16 \`open\` 这一步有 2 个写了 \`best: true\`。 [scenario-whole]\n  只给该选的那一个写 \`best: true\`。`,
    ],
  },
  {
    rule: 'the choice to make rests on words',
    edits: withPart("写的是走访。, at: 'qing-min-fa-2030-7#2.p1.1', quote: 每季度走访一次 }", '写的是走访。 }'),
    problems: [
      `${FILE}:17 该选的“问好”没有依据。 [scenario-whole]\n  写上 \`at\` 和 \`quote\`，或转述的法律 \`work\` 和 \`article\`。`,
    ],
  },
  {
    rule: 'a choice leads to a step that there is',
    edits: withPart('不去了, then', '不去了, to: nowhere, then'),
    problems: [
      `${FILE}:12 没有 \`nowhere\` 这一步。 [scenario-whole]\n  写后面一步的编号；故事到此为止的，删去 \`to\`。`,
    ],
  },
  {
    rule: 'a story does not go round',
    edits: withPart('不说话, then', '不说话, to: knock, then'),
    problems: [
      `${FILE}:18 \`knock\` 这一步在前面，会绕回去。 [scenario-whole]\n  写后面一步的编号；故事到此为止的，删去 \`to\`。`,
    ],
  },
  {
    rule: 'every step can come about',
    edits: withPart(', to: open }', ' }'),
    problems: [
      `${FILE}:13 没有哪个选择走到 \`open\` 这一步。 [scenario-whole]\n  在一个选择里写 \`to\` 走到它，或删去它。`,
    ],
  },
]);
