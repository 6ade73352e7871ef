import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { articleKnown } from './article-known.ts';

breaks(articleKnown, [
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
]);
