import { REPLY, REPLY_SOURCE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, replace, reprint } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { workAgrees } from './work-agrees.ts';

breaks(workAgrees, [
  {
    rule: 'the number of a work is the one printed behind its title',
    edits: [
      replace('content/works.yaml', 'number: 东民发〔2029〕12号', 'number: 东民发〔2029〕21号'),
      append(
        'content/works.yaml',
        '- id: other-notice\n  kind: policy\n  title: 关于别的事的通知\n  number: 东民发〔2029〕12号\n  checked: false\n',
      ),
    ],
    problems: [
      'content/works.yaml:4 qing-min-fa-2030-7#p1 印的是《关于提高孤儿基本生活保障标准的通知》（东民发〔2029〕12号），这里写的文号是“东民发〔2029〕21号”。 [work-agrees]\n  写 `number: 东民发〔2029〕12号`，或把别的文件登记成另一件。',
    ],
  },
  {
    rule: 'a work is dated in the year of its number',
    edits: [replace('content/works.yaml', "date: '2029-12'", "date: '2027-12'")],
    problems: [
      'content/works.yaml:6 文号“东民发〔2029〕12号”是 2029 年的，`date` 却是 2027-12。 [work-agrees]\n  核对文号和日期，改正写错的那一个。',
    ],
  },
  {
    rule: 'a work is dated as the texts date it',
    edits: [
      reprint(REPLY, REPLY_SOURCE, '由辖区某村', '2031年5月印发《困境儿童帮扶办法》，由辖区某村'),
      append(
        'content/works.yaml',
        "- id: help-measures\n  kind: policy\n  title: 困境儿童帮扶办法\n  date: '2031-04'\n  checked: false\n",
      ),
    ],
    problems: [
      'content/works.yaml:18 qing-min-han-2031-4#2.p1 说它是 2031-05 印发的，这里写的日期是 2031-04。 [work-agrees]\n  照原文写日期；核对过公开文本的，在 `says` 里说明，并写一条注。',
    ],
  },
]);
