import { DUTIES, POLICY, POLICY_SOURCE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { reprint } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { numbering } from './numbering.ts';

breaks(numbering, [
  {
    rule: 'printed numbers count up by one',
    edits: [
      reprint(DUTIES, POLICY_SOURCE, '3.负责', '4.负责'),
      reprint(POLICY, POLICY_SOURCE, '二、工作要求', '三、工作要求'),
    ],
    problems: [
      'content/actions/village-child-worker.yaml:24 village-child-worker 里没有条款 `#3`。 [provision-known]\n  照印的序号写编号，如 `#annex-mark`。',
      'content/actions/village-child-worker.yaml:34 qing-min-fa-2030-7 里没有条款 `#2.p1.1`。 [provision-known]\n  照印的序号写编号，如 `#3.p1.1`。',
      'content/commitments/qing-min-fa-2030-7.yaml:2 qing-min-fa-2030-7 里没有条款 `#2.p1.1`。 [provision-known]\n  照印的序号写编号，如 `#3.p1.1`。',
      'content/commitments/qing-min-fa-2030-7.yaml:14 qing-min-fa-2030-7 里没有条款 `#2.p1.2`。 [provision-known]\n  照印的序号写编号，如 `#3.p1.2`。',
      'content/duties/village-child-worker.md:17 `4.负责组织活动。` 的序号是 4，应当是 3。 [numbering]\n  核对源文件：抄错的改正；源文件就是这样印的，在 `#4` 写一条 `kind: numbering` 的注。',
      'content/duties/village-child-worker.md:17 village-child-worker#4 的 `负责组织活动` 没有一件职责引到。 [duty-covered]\n  在 content/actions/village-child-worker.yaml 里加一件引这些字的职责。',
      'content/figures/qing-min-fa-2030-7.yaml:2 qing-min-fa-2030-7 里没有条款 `#2.p1.1`。 [provision-known]\n  照印的序号写编号，如 `#3.p1.1`。',
      'content/notes/qing-min-fa-2030-7.yaml:2 qing-min-fa-2030-7 里没有条款 `#2.p1.1`。 [provision-known]\n  照印的序号写编号，如 `#3.p1.1`。',
      'content/policies/qing-min-fa-2030-7.md:30 `三、工作要求` 的序号是 3，应当是 2。 [numbering]\n  核对源文件：抄错的改正；源文件就是这样印的，在 `#3` 写一条 `kind: numbering` 的注。',
      'content/published.lock:5 发布过的条款 `qing-min-fa-2030-7#2.p1.1` 没有了。 [id-kept]\n  恢复它，或在 content/redirects.yaml 里写明 `provision qing-min-fa-2030-7#2.p1.1` 现在看哪里。',
      'content/situations/hurt.yaml:17 qing-min-fa-2030-7 里没有条款 `#2.p1.1`。 [provision-known]\n  照印的序号写编号，如 `#3.p1.1`。',
      'content/uncommitted/qing-min-fa-2030-7.yaml:7 qing-min-fa-2030-7 里没有条款 `#2.p1.1`。 [provision-known]\n  照印的序号写编号，如 `#3.p1.1`。',
      'content/uncommitted/qing-min-fa-2030-7.yaml:10 qing-min-fa-2030-7 里没有条款 `#2.p1.2`。 [provision-known]\n  照印的序号写编号，如 `#3.p1.2`。',
    ],
  },
  {
    rule: 'a number that is printed twice is noted',
    edits: [reprint(DUTIES, POLICY_SOURCE, '3.负责', '2.负责')],
    problems: [
      'content/actions/village-child-worker.yaml:24 village-child-worker 里没有条款 `#3`。 [provision-known]\n  照印的序号写编号，如 `#annex-mark`。',
      'content/duties/village-child-worker.md:17 `2.负责组织活动。` 的序号是 2，应当是 3。 [numbering]\n  核对源文件：抄错的改正；源文件就是这样印的，在 `#2b` 写一条 `kind: numbering` 的注。',
      'content/duties/village-child-worker.md:17 village-child-worker#2b 的 `负责组织活动` 没有一件职责引到。 [duty-covered]\n  在 content/actions/village-child-worker.yaml 里加一件引这些字的职责。',
    ],
  },
]);
