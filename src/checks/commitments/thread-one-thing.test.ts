import { write } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { threadOneThing } from './thread-one-thing.ts';

const thread = (id: string, ...more: string[]): string =>
  [`- id: ${id}`, '  name: 走访', '  commitments: [qinghe-visits-2030, qinghe-monthly-pay-2030]', ...more, ''].join(
    '\n',
  );

const alone = (thread: string, line: number, id: string, quote: string): string =>
  `content/threads.yaml:${line} ${thread} 说 ${id}（“${quote}”）同其余几项是同一件事，原文没有一个词相同。 [thread-one-thing]\n  从 \`commitments\` 里去掉这一项；不是同一件事又要说明的，写 \`apart\`。`;
const twice = (line: number, id: string): string =>
  `content/threads.yaml:${line} ${id} 在 two 里，又在 three 里。 [thread-one-thing]\n  对着原文看是哪一件事，只留一处。`;
const nothingAlike = (thread: string, line: number): string[] => [
  alone(thread, line, 'qinghe-monthly-pay-2030', '按月发放'),
  alone(thread, line, 'qinghe-visits-2030', '每季度走访'),
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
      twice(10, 'qinghe-monthly-pay-2030'),
      twice(10, 'qinghe-visits-2030'),
      ...nothingAlike('three', 10),
    ],
  },
]);
