import { MODULE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, edited, remove, write } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { topicTaught } from './topic-taught.ts';

const TOPICS = 'content/demanded-topics.yaml';
/** The module as another file, with what it says of itself changed. */
const copied = (from: string, to: string): string => String(edited([]).get(MODULE)).replace(from, to);

breaks(topicTaught, [
  {
    rule: 'every demanded topic has a module',
    edits: [append(TOPICS, "- { id: pay, at: 'qing-min-fa-2030-7#2.p1.2', quote: 按时发放 }\n")],
    problems: [
      'content/demanded-topics.yaml:2 没有一讲讲 qing-min-fa-2030-7#2.p1.2 的 `按时发放`。 [topic-taught]\n  在 content/training 里加一讲，`topic` 写这里的 `at` 和 `quote`。',
    ],
  },
  {
    rule: 'a demanded topic has no module where the folder is empty',
    edits: [remove(MODULE)],
    problems: [
      'content/demanded-topics.yaml:1 没有一讲讲 qing-min-fa-2030-7#p1 的 `有关事项`。 [topic-taught]\n  在 content/training 里加一讲，`topic` 写这里的 `at` 和 `quote`。',
    ],
  },
  {
    rule: 'a topic may have several modules, and a place has one',
    edits: [write('content/training/visits-again.mdx', copied('id: visits', 'id: visits-again'))],
    problems: [
      'content/training/visits.mdx:3 `order` 1 已经是 content/training/visits-again.mdx 的。 [topic-taught]\n  写别的讲没有用的数。',
    ],
  },
]);
