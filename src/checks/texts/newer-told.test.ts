import { newer } from '../../../tests/corpus/bad-input/bad-input.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { newerTold } from './newer-told.ts';

breaks(newerTold, [
  {
    rule: 'a newer work tells since when, and what it touches',
    edits: newer('  newerThan: [{ at: qing-min-fa-2030-7 }]\n'),
    problems: [
      'content/works.yaml:7 “关于提高孤儿基本生活保障标准的通知”写了 `newerThan`，没有写 `since`。 [newer-told]\n  补上 `since`：从哪一天起要照它办。',
      'content/works.yaml:7 “关于提高孤儿基本生活保障标准的通知”写了 `newerThan`，没有写 `touches`。 [newer-told]\n  补上 `touches`：它涉及什么，一句话。',
    ],
  },
  {
    rule: 'a newer work is newer than a text that there is',
    edits: newer(
      "  since: { day: '2032-01-01', as: published }\n  touches: 走访。\n  newerThan:\n    - { at: 'qing-min-fa-2030-7#9' }\n    - { at: qing-min-fa-2030-8 }\n    - { topic: livelihood }\n    - { at: 'qing-min-fa-2030-7#2.p1.1', quote: 每月走访一次 }\n    - { at: qing-min-fa-2030-7, quote: 走访 }\n",
    ),
    problems: [
      'content/works.yaml:10 `newerThan` 所指的 qing-min-fa-2030-7#9 本站没有。 [newer-told]\n  改成文本的编号，或条款的 `文本编号#条款号`。',
      'content/works.yaml:11 `newerThan` 所指的 qing-min-fa-2030-8 本站没有。 [newer-told]\n  改成文本的编号，或条款的 `文本编号#条款号`。',
      'content/works.yaml:12 没有主题 `livelihood`。 [reference-known]\n  在 content/topics.yaml 里加上它。',
      'content/works.yaml:13 引文 `每月走访一次` 不在 qing-min-fa-2030-7#2.p1.1 里。 [quote-stands]\n  照印的写：`每季度走访一次`。',
      'content/works.yaml:14 `newerThan` 引了“走访”，`at` 却只写到文本 qing-min-fa-2030-7。 [newer-told]\n  把 `at` 写到条款：`文本编号#条款号`，或删去 `quote`。',
    ],
  },
  {
    rule: 'a newer work is newer than the text',
    edits: newer(
      "  since: { day: '2030-01-01', as: in-force }\n  touches: 走访。\n  newerThan: [{ at: qing-min-fa-2030-7 }]\n",
    ),
    problems: [
      'content/works.yaml:9 qing-min-fa-2030-7不早于“关于提高孤儿基本生活保障标准的通知”：文本是2030年3月5日，它是2030年1月1日。 [newer-told]\n  核对两个日期；它不晚于这份文本的，从 `newerThan` 里删去这一项。',
    ],
  },
]);
