import { POLICY, POLICY_SOURCE, REPLY, REPLY_SOURCE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { reprint } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { citationKnown } from './citation-known.ts';

breaks(citationKnown, [
  {
    rule: 'a document number in other brackets, with 第 and spaces, leads to a work all the same',
    edits: [reprint(POLICY, POLICY_SOURCE, '（东民发〔2029〕12号）', '（东民发【2029】第 13 号）')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:24 #p1 的 `东民发【2029】第 13 号` 不知道是哪一件文件。 [citation-known]\n  加进 content/works.yaml，或在 content/citations/qing-min-fa-2030-7.yaml 里写明指哪一件。',
      'content/works.yaml:4 qing-min-fa-2030-7#p1 印的是《关于提高孤儿基本生活保障标准的通知》（东民发【2029】第 13 号），这里写的文号是“东民发〔2029〕12号”。 [work-agrees]\n  写 `number: 东民发【2029】第 13 号`，或把别的文件登记成另一件。',
    ],
  },
  {
    rule: 'a number of an order and of a standard leads to a work',
    edits: [reprint(REPLY, REPLY_SOURCE, '由辖区某村', '按照民政部令第63号和GB/T 9704-2012由辖区某村')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:37 #2.p1 的 `民政部令第63号` 不知道是哪一件文件。 [citation-known]\n  加进 content/works.yaml，或在 content/citations/qing-min-han-2031-4.yaml 里写明指哪一件。',
      'content/replies/qing-min-han-2031-4.md:37 #2.p1 的 `GB/T 9704-2012` 不知道是哪一件文件。 [citation-known]\n  加进 content/works.yaml，或在 content/citations/qing-min-han-2031-4.yaml 里写明指哪一件。',
    ],
  },
  {
    rule: 'a printed title leads to a work',
    edits: [reprint(REPLY, REPLY_SOURCE, '由辖区某村', '按照《困境儿童帮扶办法》由辖区某村')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:37 #2.p1 的 `《困境儿童帮扶办法》` 不知道是哪一件文件。 [citation-known]\n  加进 content/works.yaml，或在 content/citations/qing-min-han-2031-4.yaml 里写明指哪一件。',
    ],
  },
  {
    rule: 'a printed document number leads to a work',
    edits: [reprint(REPLY, REPLY_SOURCE, '由辖区某村', '（青政发〔2029〕3号）由辖区某村')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:37 #2.p1 的 `青政发〔2029〕3号` 不知道是哪一件文件。 [citation-known]\n  加进 content/works.yaml，或在 content/citations/qing-min-han-2031-4.yaml 里写明指哪一件。',
    ],
  },
]);
