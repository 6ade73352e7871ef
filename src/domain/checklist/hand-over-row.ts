import type { Verdict } from '../rules/verdict.ts';

/** A benefit as it is handed over: what it is, what it pays, on which words, and what it came to. */
export interface HandOverRow {
  name: string;
  money: boolean;
  /** Each with its place and time. */
  amounts: readonly string[];
  /** Where two texts tell different amounts: that, and whom to ask. */
  caution: string;
  /** The words of the text and where they stand; empty where they have not come. */
  words: string;
  basis: string;
  verdict: Verdict;
  /** The conditions that decided. */
  why: readonly string[];
  /** Who gives it, as the text says; null where it does not. */
  office: string | null;
}

/** What is worth handing over, allowances first, in the order in which a worker needs the verdicts. */
const ORDER: readonly Verdict[] = ['applies', 'office', 'ask'];

/** The rows to hand over: of this place and this child, allowances first. */
export const toHandOver = (rows: readonly HandOverRow[]): HandOverRow[] =>
  rows
    .filter(({ verdict }) => ORDER.includes(verdict))
    .sort((a, b) => Number(b.money) - Number(a.money) || ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
