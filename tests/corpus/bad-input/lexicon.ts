import { append, replace } from '../fixture.ts';
import type { BadInput } from './bad-input.ts';

const LEXICON = 'content/lexicon.yaml';

/** Everyday words that mean nothing, themselves, or two things. */
export const lexicon: BadInput[] = [
  {
    rule: 'an everyday word is listed once',
    edits: [replace(LEXICON, 'say: [上门看]', 'say: [上门看, 孤儿补助]')],
    problems: [
      'content/lexicon.yaml:4 The word `孤儿补助` is listed already at content/lexicon.yaml:1. [lexicon-once]\n  Delete one of the two, and keep all its meanings with the other.',
    ],
  },
  {
    rule: 'an everyday word does not mean itself',
    edits: [replace(LEXICON, 'say: [上门看]', 'say: [上门看, 走访]')],
    problems: [
      'content/lexicon.yaml:5 The word `走访` means itself. [lexicon-apart]\n  Delete it from `means`: what is typed is looked for in any case.',
    ],
  },
  {
    rule: 'the meanings of everyday words do not go in a circle',
    edits: [append(LEXICON, '- { say: [走访], means: [按月, 上门看], reason: 写反了。 }\n')],
    problems: [
      'content/lexicon.yaml:5 The word `上门看` leads back to itself through `走访`. [lexicon-no-circle]\n  Put both under one entry, as everyday words of what the texts print.',
      'content/lexicon.yaml:7 The meaning `上门看` stands in no text and no name. [lexicon-stands]\n  Write words as a text prints them, or delete it.',
      'content/lexicon.yaml:7 The word `走访` leads back to itself through `上门看`. [lexicon-no-circle]\n  Put both under one entry, as everyday words of what the texts print.',
    ],
  },
  {
    rule: 'what an everyday word means stands somewhere',
    edits: [replace(LEXICON, 'means: [走访]', 'means: [走坊]')],
    problems: [
      'content/lexicon.yaml:5 The meaning `走坊` stands in no text and no name. [lexicon-stands]\n  Write words as a text prints them, or delete it.',
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
