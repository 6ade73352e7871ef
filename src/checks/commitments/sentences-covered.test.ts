import { POLICY, POLICY_SOURCE, REPLY, REPLY_SOURCE, ofPolicy } from '../../../tests/corpus/bad-input/bad-input.ts';
import { cut, replace, reprint } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { sentencesCovered } from './sentences-covered.ts';

/** The reason why the day from which the standard counts is no commitment. */
const START = "- at: '#1.p1'\n  quote: 自2030年4月1日起执行\n  why: 写的是标准从哪天起算，没有写由谁做什么。\n";

breaks(sentencesCovered, [
  {
    rule: 'a sentence of a policy is a commitment or has a reason why not, whatever its words',
    edits: [reprint(POLICY, POLICY_SOURCE, '增加走访。', '增加走访。关心孤儿成长。')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:32 #2.p1.1 的 `关心孤儿成长。` 在政策文件里，没有承诺引到。 [sentences-covered]\n  在 content/commitments/qing-min-fa-2030-7.yaml 里加一条承诺；不是承诺的，在 content/uncommitted/qing-min-fa-2030-7.yaml 里写明理由。',
    ],
  },
  {
    rule: 'a sentence with a hard marker is a commitment, or has a reason why not',
    edits: [cut(ofPolicy('uncommitted'), START)],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:28 #1.p1 的 `孤儿基本生活保障标准为每人每月1600元，比上年提高200元，自2030年4月1日起执行。` 带着 `hard` 的字样 `起执行`，没有承诺引到。 [sentences-covered]\n  在 content/commitments/qing-min-fa-2030-7.yaml 里加一条承诺；不是承诺的，在 content/uncommitted/qing-min-fa-2030-7.yaml 里写明理由。',
    ],
  },
  {
    rule: 'a sentence of a 下一步 part is a commitment or has a reason why not, whatever its words',
    edits: [reprint(REPLY, REPLY_SOURCE, '持续帮扶。', '持续帮扶。另行研究其他办法；欢迎监督。')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:37 #2.p1 的 `欢迎监督。` 在“下一步”部分里，没有承诺引到。 [sentences-covered]\n  在 content/commitments/qing-min-han-2031-4.yaml 里加一条承诺；不是承诺的，在 content/uncommitted/qing-min-han-2031-4.yaml 里写明理由。',
      'content/replies/qing-min-han-2031-4.md:37 #2.p1 的 `另行研究其他办法；` 在“下一步”部分里，没有承诺引到。 [sentences-covered]\n  在 content/commitments/qing-min-han-2031-4.yaml 里加一条承诺；不是承诺的，在 content/uncommitted/qing-min-han-2031-4.yaml 里写明理由。',
    ],
  },
  {
    rule: 'a 下一步 part begins at its first words, and a heading in it is no sentence',
    edits: [
      reprint(REPLY, REPLY_SOURCE, '持续帮扶。', '持续帮扶。感谢支持。此外另行研究。'),
      replace(REPLY, "{ at: '#2' }", "{ at: '#2.p1', from: 此外 }, { at: '#1' }"),
    ],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:5 `target` 引的 `由辖区某村对儿童甲一家持续帮扶` 没有说只是计划。 [status-told]\n  写 `status: standing`，或引说它是计划的话。',
      'content/replies/qing-min-han-2031-4.md:33 #1.p1 的 `2030年10月至11月，举办培训班，培训儿童主任48名。` 在“下一步”部分里，没有承诺引到。 [sentences-covered]\n  在 content/commitments/qing-min-han-2031-4.yaml 里加一条承诺；不是承诺的，在 content/uncommitted/qing-min-han-2031-4.yaml 里写明理由。',
      'content/replies/qing-min-han-2031-4.md:33 #1.p1 的 `2031年1月至3月，为孤儿7人按照每人每月1600元标准发放33600元，发放物资约2.5万元。` 在“下一步”部分里，没有承诺引到。 [sentences-covered]\n  在 content/commitments/qing-min-han-2031-4.yaml 里加一条承诺；不是承诺的，在 content/uncommitted/qing-min-han-2031-4.yaml 里写明理由。',
      'content/replies/qing-min-han-2031-4.md:37 #2.p1 的 `此外另行研究。` 在“下一步”部分里，没有承诺引到。 [sentences-covered]\n  在 content/commitments/qing-min-han-2031-4.yaml 里加一条承诺；不是承诺的，在 content/uncommitted/qing-min-han-2031-4.yaml 里写明理由。',
    ],
  },
]);
