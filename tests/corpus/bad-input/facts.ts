import { append, remove, replace, reprint, write } from '../fixture.ts';
import { ofPolicy, ofReply, POLICY, POLICY_SOURCE, REPLY, REPLY_SOURCE, type BadInput } from './bad-input.ts';

/** What is told of texts, works and days, and what these say otherwise. */
export const facts: BadInput[] = [
  {
    rule: 'a number in our words stands in the quote',
    edits: [
      replace(ofPolicy('figures'), 'what: 全县孤儿', 'what: 全县12个乡镇的孤儿'),
      replace(ofReply('events'), 'what: 青禾县举办', 'what: 青禾县2029年举办两期'),
      replace(ofReply('commitments'), 'what: 对一个家庭持续帮扶', 'what: 对三十户家庭持续帮扶'),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:23 “对三十户家庭持续帮扶”里的 30 不在引文里。 [number-told]\n  写引文里的数，把印着这个数的字也引进来，或删去这个数。',
      'content/events/qing-min-han-2031-4.yaml:6 “青禾县2029年举办两期儿童主任培训班”里的 2029 不在引文里。 [number-told]\n  写引文里的数，把印着这个数的字也引进来，或删去这个数。',
      'content/figures/qing-min-fa-2030-7.yaml:7 “全县12个乡镇的孤儿”里的 12 不在引文里。 [number-told]\n  写引文里的数，把印着这个数的字也引进来，或删去这个数。',
    ],
  },
  {
    rule: 'who is to act is named in the text',
    edits: [replace(ofReply('commitments'), 'by: [village-committees]', 'by: [donghe-civil-affairs]')],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:21 “东禾省民政厅”没有印发 qing-min-han-2031-4，这份文本里也没有提到。 [actor-told]\n  写原文说要做这件事的机构；原文另有叫法的，写进这份文本的 `means`。',
    ],
  },
  {
    rule: 'no law has nine thousand articles, and those of a list rise',
    edits: [
      replace('content/situations/hurt.yaml', 'article: 第三条', 'article: 第九千条'),
      replace('content/benefits/qinghe-orphan-allowance.yaml', 'article: 一', 'article: 第八条、第三条、第百条'),
    ],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:20 “第八条、第三条、第百条”里“第三条”不在前一条之后。 [article-known]\n  照公布的文本写条号，小的在前。',
      'content/benefits/qinghe-orphan-allowance.yaml:20 “第百条”读不出是第几条。 [article-known]\n  照公布的文本写条号，小的在前。',
      'content/situations/hurt.yaml:9 没有一部法律有“第九千条”：最长的到第1260条。 [article-known]\n  照公布的文本写条号，小的在前。',
    ],
  },
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
  {
    rule: 'what has happened bears no day that is still to come',
    outside: { today: '2031-07-15' },
    edits: [],
    problems: [
      'content/changes.yaml:29 2031-08 还没有到：现在是 2031-07-15。 [day-come]\n  改正写错的日期；还没有发生的，先不写。',
      'content/reviews.yaml:3 2031-08 还没有到：现在是 2031-07-15。 [day-come]\n  改正写错的日期；还没有发生的，先不写。',
    ],
  },
  {
    rule: 'the lock file is not cut short',
    outside: { everPublished: ['amount qinghe-orphan-rate-2030', 'note qinghe-gone', 'work gone'] },
    edits: [],
    problems: [
      'content/published.lock:1 少了登记过的 2 个编号：`note qinghe-gone`、`work gone`。 [lock-whole]\n  运行 `npm run lock` 补回；不再有的编号，在 content/redirects.yaml 里写明现在指向哪里。',
    ],
  },
  {
    rule: 'the lock file is not deleted',
    edits: [remove('content/published.lock'), write('content/redirects.yaml', '[]\n')],
    problems: [
      'content/published.lock:1 一个编号也没有：文件不在，或者是空的。 [lock-whole]\n  恢复这个文件；从来没有发布过的，运行 `npm run lock`。',
    ],
  },
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
];
