import type { Verdict } from '../rules/verdict.ts';
import { verdictTable } from './verdict-table.ts';

/** The verdicts in the order in which a worker needs them. */
export const verdicts = Object.keys(verdictTable) as Verdict[];

/** A verdict in words. */
export const sayVerdict = (verdict: Verdict): string => verdictTable[verdict].says;

/** A verdict in as few words as a narrow screen has room for. */
export const sayVerdictBriefly = (verdict: Verdict): string => verdictTable[verdict].briefly;

/** The kind of a benefit, in words. */
export const sayBenefitKind = (kind: 'money' | 'service' | 'in-kind' | 'staff'): string =>
  ({ money: '资金', service: '服务', 'in-kind': '实物与设施', staff: '工作人员' })[kind];

/** The status of a benefit, in words. */
export const sayBenefitStatus = (status: 'standing' | 'planned' | 'closed'): string =>
  ({ standing: '文件所载', planned: '计划中', closed: '已结束' })[status];
