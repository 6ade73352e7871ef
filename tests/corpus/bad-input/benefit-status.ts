import { replace } from '../fixture.ts';
import { ALLOWANCE, type BadInput } from './bad-input.ts';

/** Benefits whose status no words tell. */
export const benefitStatus: BadInput[] = [
  {
    rule: 'the day on which a benefit ended has words',
    edits: [replace(ALLOWANCE, 'status: standing\n', "status: closed\nuntil: { day: '2030-04' }\n")],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:6 缺少字段 `until.at`。 [schema]\n  补上 `until.at`。',
      'content/benefits/qinghe-orphan-allowance.yaml:6 缺少字段 `until.quote`。 [schema]\n  补上 `until.quote`。',
    ],
  },
];
