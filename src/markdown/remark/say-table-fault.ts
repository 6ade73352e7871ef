import type { TableFault } from '../../domain/tables/table.ts';
import type { Told } from '../tell.ts';

const SAYS: Record<TableFault['kind'], (fault: TableFault) => [wrong: string, mend: string]> = {
  open: () => ['以竖线开头，不以竖线结尾', '在行末补上 `|`；不是表格的，在开头的竖线前加反斜杠。'],
  between: () => [
    '夹在表格的两行中间，不是表格的一行',
    '写成表格的一行；是表格的题目或注的，移到表格上面或下面；是两张表的，中间空一行。',
  ],
  uneven: ({ counted, due }) => [
    `有 ${counted} 格，第一行有 ${due} 格`,
    '对照原件补上缺的格：空的格留空，并入上面一格的写 `^^`，并入左边一格的写 `<<`。',
  ],
  merge: () => [
    '里的 `^^` 或 `<<` 没有可以并入的格',
    '对照原件改：`^^` 并入上面一格，`<<` 并入左边一格，并成的格是一个方框，不跨表头下面的线。',
  ],
  rule: () => ['放错了地方：表头下面的线只有一条，上面是表头，下面是别的行', '移到表头的最后一行下面，删去多余的。'],
  large: ({ counted, due, words }) =>
    /^\|[-:= |]+$/.test(words)
      ? [`上面有 ${counted} 行表头，最多 ${due} 行`, '移到真正的表头下面；表头确有这么多行的，分成几张表写。']
      : [`有 ${counted} 格，最多 ${due} 格`, '分成几张表写，每张都写上前面说明各行的那几列。'],
};

/** What is told of a line that cannot be read as a row of its table. */
export function sayTableFault(fault: TableFault): Told {
  const [wrong, mend] = SAYS[fault.kind](fault);
  const { line, words } = fault;
  const shown = words.length > 24 ? `${words.slice(0, 24)}…` : words;
  return { line, wrong: `表格的这一行 \`${shown}\` ${wrong}。`, mend, check: 'table-read' };
}
