import type { Verdict } from '../rules/verdict.ts';

/** The verdicts in the order in which a worker needs them. */
export const verdicts: readonly Verdict[] = [
  'applies',
  'ask',
  'office',
  'everyone',
  'planned',
  'closed',
  'not-now',
  'elsewhere',
];

/** A verdict in words. */
export const sayVerdict = (verdict: Verdict): string =>
  ({
    applies: '符合所载条件',
    ask: '还需了解',
    office: '须经办机关认定',
    everyone: '人人可用',
    planned: '计划中',
    closed: '已结束',
    'not-now': '按所填情况不符合',
    elsewhere: '没有收录当地文件',
  })[verdict];

/** The kind of a benefit, in words. */
export const sayBenefitKind = (kind: 'money' | 'service' | 'in-kind' | 'staff'): string =>
  ({ money: '资金', service: '服务', 'in-kind': '实物与设施', staff: '工作人员' })[kind];

/** The status of a benefit, in words. */
export const sayBenefitStatus = (status: 'standing' | 'planned' | 'closed'): string =>
  ({ standing: '文件所载', planned: '计划中', closed: '已结束' })[status];
