import { write } from '../fixture.ts';
import type { BadInput } from './bad-input.ts';

/** What tells who a child is, wherever an editor can write it; every person and number here is invented. */
export const privacy: BadInput[] = [
  {
    rule: 'a word is waived with a reason',
    edits: [write('content/privacy.yaml', '- words: 高\n  why: 普通的字。\n- words: 周小站公园\n')],
    problems: [
      'content/privacy.yaml:1 `words` 是 `高`。 [schema]\n  写两个字以上，一个字会放行太多。',
      'content/privacy.yaml:3 缺少字段 `why`。 [schema]\n  补上 `why`。',
    ],
  },
];
