import type { Verdict } from '../rules/verdict.ts';

/** A verdict in as few words as a narrow screen has room for. */
export const sayVerdictBriefly = (verdict: Verdict): string =>
  ({
    applies: '符合',
    ask: '待了解',
    office: '须认定',
    everyone: '人人可用',
    planned: '计划中',
    closed: '已结束',
    'not-now': '不符合',
    elsewhere: '别处',
  })[verdict];
