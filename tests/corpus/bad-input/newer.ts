import { type BadInput, newer } from './bad-input.ts';

/** Works that are said to be newer than texts, and do not hold. */
export const newerWorks: BadInput[] = [
  {
    rule: 'a newer work was published or came into force',
    edits: newer("  since: { day: '2032-01-01', as: signed }\n"),
    problems: [
      'content/works.yaml:7 `since.as` 是 `signed`，没有这个值。 [schema]\n  写其中一个：published、in-force。',
    ],
  },
];
