import { write } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { threadOneThing } from './thread-one-thing.ts';

const thread = (id: string, ...more: string[]): string =>
  [`- id: ${id}`, '  name: 走访', '  commitments: [qinghe-visits-2030, qinghe-monthly-pay-2030]', ...more, ''].join(
    '\n',
  );

const problem = (line: number, wrong: string, mend: string): string =>
  `content/threads.yaml:${line} ${wrong} [thread-one-thing]\n  ${mend}`;
const alone = (thread: string, line: number, id: string, quote: string): string =>
  problem(
    line,
    `${thread} 说 ${id}（“${quote}”）同其余几项是同一件事，原文没有一个词相同。`,
    '从 `commitments` 里去掉这一项；不是同一件事又要说明的，写 `apart`。',
  );
const oneText = (thread: string, line: number): string =>
  problem(
    line,
    `${thread} 把同一份文件（qing-min-fa-2030-7）里的 qinghe-visits-2030 和 qinghe-monthly-pay-2030 写成一件事。`,
    '对着原文看：是两件事的，分成两条；一项里写着两件事的，两条里都列它。',
  );
const twice = (line: number): string =>
  problem(
    line,
    'qinghe-visits-2030 和 qinghe-monthly-pay-2030 在 two 里，又在 three 里。',
    '对着原文看是哪一件事，只留一处。',
  );
const twoActions = (thread: string, line: number): string[] => [
  oneText(thread, line),
  alone(thread, line, 'qinghe-monthly-pay-2030', '按月发放'),
  alone(thread, line, 'qinghe-visits-2030', '每季度走访'),
];

breaks(threadOneThing, [
  {
    rule: 'two actions of one text, with no word in common, are not one thing',
    edits: [write('content/threads.yaml', thread('visits'))],
    problems: twoActions('visits', 3),
  },
  {
    rule: 'two are one thing once; those that are told to be apart may be told so as often as it takes',
    edits: [
      write(
        'content/threads.yaml',
        thread('one', '  apart: 一个是走访，一个是发放。') + thread('two') + thread('three'),
      ),
    ],
    problems: [...twoActions('two', 7), twice(10), ...twoActions('three', 10)],
  },
]);
