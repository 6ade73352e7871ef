import { replace } from '../fixture.ts';
import type { BadInput } from './bad-input.ts';
import { AID, ALLOWANCE } from './benefits.ts';

const ENDED =
  "status: closed\nuntil:\n  day: '2030-05'\n  at: 'qing-min-fa-2030-7#1.p1'\n  quote: 自2030年4月1日起执行\n";

/** Benefits whose status no words tell. */
export const benefitStatus: BadInput[] = [
  {
    rule: 'what is closed tells when it ended',
    edits: [replace(ALLOWANCE, 'status: standing', 'status: closed')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:5 No words tell when the benefit ended. [status-told]\n  Add `until` with `day`, `at` and `quote`, or write another status.',
      'content/benefits/qinghe-orphan-allowance.yaml:40 按所给回答，“qinghe-orphan-allowance”是“closed”，不是“office”：“由民政局认定”已经结束。 [example-holds]\n  写“closed”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“closed”，不是“office”：“由民政局认定”已经结束。 [example-holds]\n  写“closed”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'only what is closed tells when it ended',
    edits: [replace(ALLOWANCE, 'status: standing\n', ENDED.replace('closed', 'standing'))],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:6 `until` is told of a benefit that is `standing`. [status-told]\n  Write `status: closed`, or delete `until`.',
    ],
  },
  {
    rule: 'the day on which a benefit ended stands in its words',
    edits: [replace(ALLOWANCE, 'status: standing\n', ENDED)],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:7 The day 2030-05 is not in the quote `自2030年4月1日起执行`. [status-told]\n  Write the day only as sharp as the words give it, or quote the words that state it.',
      'content/benefits/qinghe-orphan-allowance.yaml:44 按所给回答，“qinghe-orphan-allowance”是“closed”，不是“office”：“由民政局认定”已经结束。 [example-holds]\n  写“closed”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“closed”，不是“office”：“由民政局认定”已经结束。 [example-holds]\n  写“closed”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'the day on which a benefit ended is quoted from where it stands',
    edits: [replace(ALLOWANCE, 'status: standing\n', ENDED.replace('执行', '施行').replace('-05', '-04'))],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:9 The quote `自2030年4月1日起施行` does not stand in qing-min-fa-2030-7#1.p1. [quote-stands]\n  Write the words as printed: `自2030年4月1日起执行`.',
      'content/benefits/qinghe-orphan-allowance.yaml:44 按所给回答，“qinghe-orphan-allowance”是“closed”，不是“office”：“由民政局认定”已经结束。 [example-holds]\n  写“closed”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“closed”，不是“office”：“由民政局认定”已经结束。 [example-holds]\n  写“closed”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'the day on which a benefit ended has words',
    edits: [replace(ALLOWANCE, 'status: standing\n', "status: closed\nuntil: { day: '2030-04' }\n")],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:6 The field `until.at` is missing. [schema]\n  Add `until.at`.',
      'content/benefits/qinghe-orphan-allowance.yaml:6 The field `until.quote` is missing. [schema]\n  Add `until.quote`.',
    ],
  },
  {
    rule: 'what is planned is told so',
    edits: [replace(ALLOWANCE, 'status: standing', 'status: planned')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:5 The words `孤儿基本生活保障标准` of `target` do not say that it is only planned. [status-told]\n  Write `status: standing`, or quote the words of the plan.',
      'content/benefits/qinghe-orphan-allowance.yaml:40 按所给回答，“qinghe-orphan-allowance”是“planned”，不是“office”：“由民政局认定”只是计划。 [example-holds]\n  写“planned”；回答或条件写错了的，改回答或条件。',
      'content/cases.yaml:6 按所给回答，“qinghe-orphan-allowance”是“planned”，不是“office”：“由民政局认定”只是计划。 [example-holds]\n  写“planned”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'what stands in a 下一步 part is not there yet',
    edits: [replace(AID, 'status: planned', 'status: standing')],
    problems: [
      'content/benefits/qinghe-hardship-aid.yaml:5 The words `由辖区某村对儿童甲一家持续帮扶` of `target` stand in a 下一步 part. [status-told]\n  Write `status: planned`, or quote words that say it is there.',
      'content/benefits/qinghe-hardship-aid.yaml:31 按所给回答，“qinghe-hardship-aid”是“ask”，不是“planned”：“未满18周岁”还没有答。 [example-holds]\n  写“ask”；回答或条件写错了的，改回答或条件。',
      'content/benefits/qinghe-hardship-aid.yaml:34 按所给回答，“qinghe-hardship-aid”是“ask”，不是“planned”：“未满18周岁”、“一方去世”还没有答。 [example-holds]\n  写“ask”；回答或条件写错了的，改回答或条件。',
    ],
  },
];
