import type { Benefit } from '../../schemas/checklist/benefit.ts';
import type { Verdict } from '../rules/verdict.ts';
import { sayDay } from '../time/day.ts';
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

type Status = Benefit['status'];

/** The status of a benefit, in words. */
export const sayBenefitStatus = (status: Status): string =>
  ({ standing: '文件所载', planned: '计划中', closed: '已结束' })[status];

/** What a reader must know of a benefit of `status` before all else; null of what stands. */
export const warnOfStatus = (status: Status, until: Benefit['until']): string | null =>
  ({
    standing: null,
    planned: '原文写的是打算做的事；现在能不能办，请问经办机关。',
    closed: `原文写的是${until ? sayDay(until.day) : '过去'}的事，不是现在可以申请的待遇。`,
  })[status];
