import { REPLY, REPLY_SOURCE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace, reprint } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { passedOver } from './passed-over.ts';

const passes = (word: string, quote: string) =>
  replace(REPLY, 'topics: [', `passedOver: [{ word: ${word}, at: '#p1', quote: ${quote} }]\ntopics: [`);

breaks(passedOver, [
  {
    rule: 'what a reply passes over stands in the title of the suggestion',
    edits: [passes('心理健康', '关于关爱困境儿童的建议')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:25 “心理健康”不在建议的题目里。 [passed-over]\n  照题目印的写，引答复里写题目的那句话。',
    ],
  },
  {
    rule: 'what a reply passes over stands in the words that are quoted for it',
    edits: [passes('困境儿童', '收悉')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:25 “困境儿童”不在所引的话里。 [passed-over]\n  照题目印的写，引答复里写题目的那句话。',
    ],
  },
  {
    rule: 'what a reply passes over it takes up nowhere',
    edits: [
      passes('困境儿童', '关于关爱困境儿童的建议'),
      reprint(REPLY, REPLY_SOURCE, '持续帮扶。', '持续帮扶，不漏一名困境儿童。'),
    ],
    problems: [
      'content/replies/qing-min-han-2031-4.md:25 “困境儿童”在 qing-min-han-2031-4#2.p1 里写到了。 [passed-over]\n  删去这一条：答复没有略过它。',
    ],
  },
]);
