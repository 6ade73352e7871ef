import { replace } from '../fixture.ts';
import { type BadInput, HURT } from './bad-input.ts';

/** Actions and situations that do not hold together. */
export const duties: BadInput[] = [
  {
    rule: 'a step of a situation rests on words',
    edits: [replace(HURT, "    on:\n      - { at: 'village-child-worker#1', quote: 走访困境儿童 }\n", '    on: []\n')],
    problems: ['content/situations/hurt.yaml:12 列表 `follow.on` 是空的。 [schema]\n  写 1 条或更多。'],
  },
  {
    rule: 'a place on the home page is a number from one on',
    edits: [replace(HURT, 'urgent: true\n', 'urgent: true\nhome: 0\n')],
    problems: [`${HURT}:5 \`home\` 是 \`0\`。 [schema]\n  写大于 0 的数。`],
  },
];
