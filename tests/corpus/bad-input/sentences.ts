import { write } from '../fixture.ts';
import { type BadInput, ofPolicy } from './bad-input.ts';

/** Sentences for which nothing accounts, and parts of a text in which they would have to. */
export const sentences: BadInput[] = [
  {
    rule: 'nor is what the reasons of an unreadable file were to account for',
    edits: [write(ofPolicy('uncommitted'), 'none')],
    problems: ['content/uncommitted/qing-min-fa-2030-7.yaml:1 这个文件不是列表。 [schema]\n  在每一条前面写 `- `。'],
  },
];
