import { append, replace, reprint } from '../fixture.ts';
import { CHANGES, ofReply, REPLY, REPLY_SOURCE, type BadInput } from './bad-input.ts';

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
const passedOver = (word: string, quote: string) =>
  replace(REPLY, 'topics: [', `passedOver: [{ word: ${word}, at: '#p1', quote: ${quote} }]\ntopics: [`);

/** What is said again in another text, and what a reply is said to pass over. */
export const threads: BadInput[] = [
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
  {
    rule: 'what a reply passes over stands in the title of the suggestion',
    edits: [passedOver('心理健康', '关于关爱困境儿童的建议')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:25 “心理健康”不在建议的题目里。 [passed-over]\n  照题目印的写，引答复里写题目的那句话。',
    ],
  },
  {
    rule: 'what a reply passes over stands in the words that are quoted for it',
    edits: [passedOver('困境儿童', '收悉')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:25 “困境儿童”不在所引的话里。 [passed-over]\n  照题目印的写，引答复里写题目的那句话。',
    ],
  },
  {
    rule: 'what a reply passes over it takes up nowhere',
    edits: [
      passedOver('困境儿童', '关于关爱困境儿童的建议'),
      reprint(REPLY, REPLY_SOURCE, '持续帮扶。', '持续帮扶，不漏一名困境儿童。'),
    ],
    problems: [
      'content/replies/qing-min-han-2031-4.md:25 “困境儿童”在 qing-min-han-2031-4#2.p1 里写到了。 [passed-over]\n  删去这一条：答复没有略过它。',
    ],
  },
  {
    rule: 'two names that a note leaves apart are not cited as one work',
    edits: [
      reprint(REPLY, REPLY_SOURCE, '持续帮扶。', '持续帮扶，用好青禾一家亲和青禾一家人。'),
      append(
        'content/works.yaml',
        '- { id: qinghe-one-family, kind: system, title: 青禾一家亲, aliases: [青禾一家人], checked: false, says: 未见原文。 }\n',
      ),
      append(
        ofReply('notes'),
        "- id: qinghe-two-names\n  at: '#2.p1'\n  quote: 青禾一家亲\n  kind: wording\n  says: “青禾一家亲”和“青禾一家人”是不是同一个，原文未载明。\n",
      ),
    ],
    problems: [
      'content/notes/qing-min-han-2031-4.yaml:19 qinghe-two-names 说是不是同一件原文未载明，qing-min-han-2031-4#2.p1 的“青禾一家亲”与 qing-min-han-2031-4#2.p1 的“青禾一家人”却都引作 qinghe-one-family。 [names-apart]\n  在 content/works.yaml 里各列一件，`says` 写明原文未载明是否同一；原文写明了的，改注。',
    ],
  },
];
