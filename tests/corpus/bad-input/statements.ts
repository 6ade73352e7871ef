import { write } from '../fixture.ts';
import type { BadInput } from './bad-input.ts';

const statement = (about: string): string => `- id: qinghe-says
  by: qinghe-civil-affairs
  day: '2031-10'
  about: ${about}
  words: 已在办理。
  from: 2031年10月8日来信
`;

/** What a body says, of nothing that the ledger has. */
export const statements: BadInput[] = [
  {
    rule: 'a statement is about at least one item',
    edits: [write('content/statements.yaml', statement('[]'))],
    problems: ['content/statements.yaml:4 列表 `about` 是空的。 [schema]\n  写 1 条或更多。'],
  },
  {
    rule: 'a statement is about items that there are',
    edits: [write('content/statements.yaml', statement('[qinghe-gone-2030]'))],
    problems: [
      'content/statements.yaml:4 没有承诺 `qinghe-gone-2030`。 [reference-known]\n  在 content/commitments 里加上它。',
    ],
  },
];
