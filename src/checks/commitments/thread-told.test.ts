import { CHANGES, REPLY, REPLY_SOURCE, ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, reprint } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { threadTold } from './thread-told.ts';

const AGAIN = `- id: qinghe-visits-2031
  at: '#2.p1'
  quote: 每季度走访一次
  kind: promise
  by: [qinghe-civil-affairs]
  to: null
  what: 每季度走访一次
  topic: living-standard
  due: null
  marker: 每季度
`;
const PUBLISHED = `- day: '2031-09'
  commitment: qinghe-visits-2031
  kind: published
  from: null
  to: none-found
  quote: 每季度走访一次
  reason: 首次发布
`;

breaks(threadTold, [
  {
    rule: 'commitments of two texts with words that are alike are told to be one thing, or not',
    edits: [
      reprint(REPLY, REPLY_SOURCE, '持续帮扶。', '持续帮扶，每季度走访一次。'),
      append(ofReply('commitments'), AGAIN),
      append(CHANGES, PUBLISHED),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:31 qinghe-visits-2031 与 qinghe-visits-2030 字句相近（“每季度走访一次”），没有写是不是同一件事。 [thread-told]\n  对着两份原文看：是同一件事，在 content/threads.yaml 里列成一条；不是，也列成一条，在 `apart` 里写明哪里不同。',
    ],
  },
]);
