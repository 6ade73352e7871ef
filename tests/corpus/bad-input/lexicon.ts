import { append, replace } from '../fixture.ts';
import type { BadInput } from './bad-input.ts';

const LEXICON = 'content/lexicon.yaml';

/** Everyday words that mean nothing, themselves, or two things. */
export const lexicon: BadInput[] = [
  {
    rule: 'an everyday word is listed once',
    edits: [replace(LEXICON, 'say: [上门看]', 'say: [上门看, 孤儿补助]')],
    problems: [
      'content/lexicon.yaml:4 日常说法 `孤儿补助` 在 content/lexicon.yaml:1 已经登记了。 [lexicon-once]\n  删去其中一个，把它的意思都写到另一处。',
    ],
  },
  {
    rule: 'an everyday word does not mean itself',
    edits: [replace(LEXICON, 'say: [上门看]', 'say: [上门看, 走访]')],
    problems: [
      'content/lexicon.yaml:5 日常说法 `走访` 的意思写的是它自己。 [lexicon-apart]\n  从 `means` 里删去：打的字本身总会找。',
    ],
  },
  {
    rule: 'the meanings of everyday words do not go in a circle',
    edits: [append(LEXICON, '- { say: [走访], means: [按月, 上门看], reason: 写反了。 }\n')],
    problems: [
      'content/lexicon.yaml:5 日常说法 `上门看` 的意思经 `走访` 又回到它自己。 [lexicon-no-circle]\n  把两个都写进一条的 `say`，`means` 只写文件印的字。',
      'content/lexicon.yaml:7 日常说法 `走访` 的意思经 `上门看` 又回到它自己。 [lexicon-no-circle]\n  把两个都写进一条的 `say`，`means` 只写文件印的字。',
      'content/lexicon.yaml:7 意思 `上门看` 没有印在任何文本里，也不是名称。 [lexicon-stands]\n  照文件印的写，或删去它。',
    ],
  },
  {
    rule: 'what an everyday word means stands somewhere',
    edits: [replace(LEXICON, 'means: [走访]', 'means: [走坊]')],
    problems: [
      'content/lexicon.yaml:5 意思 `走坊` 没有印在任何文本里，也不是名称。 [lexicon-stands]\n  照文件印的写，或删去它。',
    ],
  },
  {
    rule: 'what no text tells of is printed in none',
    edits: [append('content/unheld.yaml', '- subject: 走访\n  say: [走访]\n  reason: 写错了。\n')],
    problems: [
      'content/unheld.yaml:5 “走访”印在 qing-min-fa-2030-7#2.p1.1 里，不能说没有文本讲到。 [unheld-absent]\n  删去这个词；有条款讲这件事的，整条删去。',
    ],
  },
];
