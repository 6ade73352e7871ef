import { write } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { threadOneThing } from './thread-one-thing.ts';

const thread = (id: string, ...more: string[]): string =>
  [`- id: ${id}`, '  name: 走访', '  commitments: [qinghe-visits-2030, qinghe-monthly-pay-2030]', ...more, ''].join('\n');

const nothingAlike = (id: string, line: number): string[] => [
  `content/threads.yaml:${line} ${id} 说 qinghe-visits-2030（“每季度走访”）同其余几项是同一件事，原文没有一个词相同。 [thread-one-thing]\n  从 \`commitments\` 里去掉这一项；不是同一件事又要说明的，写 \`apart\`。`,
  `content/threads.yaml:${line} ${id} 说 qinghe-monthly-pay-2030（“按月发放”）同其余几项是同一件事，原文没有一个词相同。 [thread-one-thing]\n  从 \`commitments\` 里去掉这一项；不是同一件事又要说明的，写 \`apart\`。`,
];

breaks(threadOneThing, [
  {
    rule: 'actions that have no word in common are not one thing',
    edits: [write('content/threads.yaml', thread('visits'))],
    problems: nothingAlike('visits', 3),
  },
  {
    rule: 'a commitment is of one thread; those that are told to be apart may be told so as often as it takes',
    edits: [
      write(
        'content/threads.yaml',
        thread('one', '  apart: 一个是走访，一个是发放。') + thread('two') + thread('three'),
      ),
    ],
    problems: [
      ...nothingAlike('two', 7),
      nothingAlike('three', 10)[0] ?? '',
      'content/threads.yaml:10 qinghe-visits-2030 在 two 里，又在 three 里。 [thread-one-thing]\n  对着原文看是哪一件事，只留一处。',
      nothingAlike('three', 10)[1] ?? '',
      'content/threads.yaml:10 qinghe-monthly-pay-2030 在 two 里，又在 three 里。 [thread-one-thing]\n  对着原文看是哪一件事，只留一处。',
    ],
  },
]);
