import type { Verdict } from './decide.ts';

/** A verdict in as few words as a narrow screen has room for. */
export const sayVerdictBriefly = (verdict: Verdict): string =>
  ({ applies: '符合', ask: '待了解', office: '须认定', 'not-now': '不符合' })[verdict];
