import { verdicts } from '../wording/say-verdict.ts';
import type { Verdict } from './verdict.ts';

/** How many of `judged` stand in each verdict that any of them has, in the order in which a worker needs them. */
export const countVerdicts = (judged: readonly { verdict: Verdict }[]): { verdict: Verdict; count: number }[] =>
  verdicts
    .map((verdict) => ({ verdict, count: judged.filter((one) => one.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
