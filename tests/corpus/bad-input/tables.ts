import { reprint } from '../fixture.ts';
import { POLICY, POLICY_SOURCE, type BadInput } from './bad-input.ts';

/** A table printed in the policy, in its source too. */
const printed = (...rows: string[]) =>
  reprint(POLICY, POLICY_SOURCE, '一是摸清底数', `${rows.join('\n')}\n\n一是摸清底数`);
const at = (line: number, wrong: string, mend: string) =>
  `content/policies/qing-min-fa-2030-7.md:${line} 表格的这一行 ${wrong}。 [table-read]\n  ${mend}`;

/** Tables that are none as they are written, and pictures that say nothing. */
export const tables: BadInput[] = [
  {
    rule: 'the rows of a table have as many cells as its first',
    edits: [printed('| 类别 | 备注 |', '|---|---|', '| 孤儿 |', '| 困境儿童 | 甲 | 乙 |')],
    problems: [
      at(
        34,
        '`| 孤儿 |` 有 1 格，第一行有 2 格',
        '对照原件补上缺的格：空的格留空，并入上面一格的写 `^^`，并入左边一格的写 `<<`。',
      ),
      at(
        35,
        '`| 困境儿童 | 甲 | 乙 |` 有 3 格，第一行有 2 格',
        '对照原件补上缺的格：空的格留空，并入上面一格的写 `^^`，并入左边一格的写 `<<`。',
      ),
    ],
  },
  {
    rule: 'a merged cell has a cell to belong to',
    edits: [printed('| << | 备注 |', '|---|---|', '| ^^ | 甲 |', '| 孤儿 | << |', '| ^^ | 乙 |')],
    problems: [32, 34, 36].map((line, i) =>
      at(
        line,
        `\`${['| << | 备注 |', '| ^^ | 甲 |', '| ^^ | 乙 |'][i]}\` 里的 \`^^\` 或 \`<<\` 没有可以并入的格`,
        '对照原件改：`^^` 并入上面一格，`<<` 并入左边一格，并成的格是一个方框，不跨表头下面的线。',
      ),
    ),
  },
  {
    rule: 'a row of a table begins and ends with a pipe',
    edits: [printed('| 类别 | 备注', '孤儿', '| 困境儿童 | 甲 |')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:32 `二、工作要求` 后面写的是 `类别`，content/sources/qing-min-fa-2030-7.txt:19 是 `|类别|`。 [source-faithful]\n  照源文件写。',
      at(32, '`| 类别 | 备注` 以竖线开头，不以竖线结尾', '在行末补上 `|`；不是表格的，在开头的竖线前加反斜杠。'),
      at(
        33,
        '`孤儿` 夹在表格的两行中间，不是表格的一行',
        '写成表格的一行；是表格的题目或注的，移到表格上面或下面；是两张表的，中间空一行。',
      ),
    ],
  },
  {
    rule: 'one rule stands under the head of a table',
    edits: [printed('|---|---|', '| 类别 | 备注 |', '|---|---|', '| 孤儿 | 甲 |')],
    problems: [32, 34].map((line) =>
      at(
        line,
        '`|---|---|` 放错了地方：表头下面的线只有一条，上面是表头，下面是别的行',
        '移到表头的最后一行下面，删去多余的。',
      ),
    ),
  },
  {
    rule: 'a head is no deeper, and a table no wider, than a page can show',
    edits: [
      printed(
        `|${'甲|'.repeat(25)}`,
        ...Array.from({ length: 4 }, () => `|${'乙|'.repeat(25)}`),
        `|${'---|'.repeat(25)}`,
        `|${'丙|'.repeat(25)}`,
      ),
    ],
    problems: [
      at(
        32,
        '`|甲|甲|甲|甲|甲|甲|甲|甲|甲|甲|甲|甲…` 有 25 格，最多 24 格',
        '分成几张表写，每张都写上前面说明各行的那几列。',
      ),
      at(
        37,
        '`|---|---|---|---|---|---…` 上面有 5 行表头，最多 4 行',
        '移到真正的表头下面；表头确有这么多行的，分成几张表写。',
      ),
    ],
  },
  {
    rule: 'a picture has its words, or a reason why it has none',
    edits: [printed('![](steps.png)', '', '![](seal.png "印章")')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:32 图片 `steps.png` 没有文字，也没有写明为什么没有。 [picture-words]\n  在方括号里写出图里的字；没有字的，在文件名后面写明它是什么：`![](seal.png "印章")`。',
    ],
  },
];
