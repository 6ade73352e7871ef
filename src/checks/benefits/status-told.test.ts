import { AID, ALLOWANCE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { statusTold } from './status-told.ts';

const ENDED =
  "status: closed\nuntil:\n  day: '2030-05'\n  at: 'qing-min-fa-2030-7#1.p1'\n  quote: 自2030年4月1日起执行\n";

breaks(statusTold, [
  {
    rule: 'what is closed tells when it ended',
    edits: [replace(ALLOWANCE, 'status: standing', 'status: closed')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:5 没有引待遇哪一天结束的原话。 [status-told]\n  补上 `until`（`day`、`at`、`quote`），或照原文改 `status`。',
      'content/benefits/qinghe-orphan-allowance.yaml:40 按所给回答，“qinghe-orphan-allowance”是“closed”，不是“office”：“由民政局认定”已经结束。 [example-holds]\n  写“closed”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“closed”，不是“office”：“由民政局认定”已经结束。 [example-holds]\n  写“closed”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'only what is closed tells when it ended',
    edits: [replace(ALLOWANCE, 'status: standing\n', ENDED.replace('closed', 'standing'))],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:6 待遇的 `status` 是 `standing`，却写了 `until`。 [status-told]\n  照原文写 `status: closed`，或删去 `until`。',
    ],
  },
  {
    rule: 'the day on which a benefit ended stands in its words',
    edits: [replace(ALLOWANCE, 'status: standing\n', ENDED)],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:7 引文 `自2030年4月1日起执行` 里读不到 2030-05。 [status-told]\n  写到原文写明的那一级为止，或把写着日期的字也引进来。',
      'content/benefits/qinghe-orphan-allowance.yaml:44 按所给回答，“qinghe-orphan-allowance”是“closed”，不是“office”：“由民政局认定”已经结束。 [example-holds]\n  写“closed”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“closed”，不是“office”：“由民政局认定”已经结束。 [example-holds]\n  写“closed”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'what is planned is told so',
    edits: [replace(ALLOWANCE, 'status: standing', 'status: planned')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:5 `target` 引的 `孤儿基本生活保障标准` 没有说只是计划。 [status-told]\n  写 `status: standing`，或引说它是计划的话。',
      'content/benefits/qinghe-orphan-allowance.yaml:40 按所给回答，“qinghe-orphan-allowance”是“planned”，不是“office”：“由民政局认定”只是计划。 [example-holds]\n  写“planned”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“planned”，不是“office”：“由民政局认定”只是计划。 [example-holds]\n  写“planned”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'what stands in a 下一步 part is not there yet',
    edits: [replace(AID, 'status: planned', 'status: standing')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:5 `target` 引的 `由辖区某村对儿童甲一家持续帮扶` 在“下一步”部分里。 [status-told]\n  写 `status: planned`，或引说它已经有的话。',
      'content/benefits/qinghe-hardship-aid.yaml:31 按所给回答，“qinghe-hardship-aid”是“ask”，不是“planned”：“未满18周岁”还没有答。 [example-holds]\n  写“ask”；回答或条件写错了的，改回答或条件。还可以在 `answers` 里补上 `age` 的回答。',
      'content/benefits/qinghe-hardship-aid.yaml:34 按所给回答，“qinghe-hardship-aid”是“ask”，不是“planned”：“未满18周岁”、“一方去世”还没有答。 [example-holds]\n  写“ask”；回答或条件写错了的，改回答或条件。还可以在 `answers` 里补上 `age`、`parents` 的回答。',
    ],
  },
  {
    rule: 'what a policy only tells to make is not there yet',
    edits: [
      replace('content/policies/qing-min-fa-2030-7.md', '不得拖欠。', '不得拖欠。建设儿童之家。'),
      replace(
        ALLOWANCE,
        "at: 'qing-min-fa-2030-7#1.p1'\n  quote: 孤儿基本生活保障标准\nconditions",
        "at: 'qing-min-fa-2030-7#2.p1.2'\n  quote: 建设儿童之家\nconditions",
      ),
    ],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:5 `target` 引的 `建设儿童之家` 只要求“建设”，没有说它已经有。 [status-told]\n  写 `status: planned`，或引说它已经有的话。',
      'content/policies/qing-min-fa-2030-7.md:33 `，不得拖欠。` 后面多了 `建设儿童之家。`，content/sources/qing-min-fa-2030-7.txt:21 没有。 [source-faithful]\n  照源文件删去。',
    ],
  },
]);
