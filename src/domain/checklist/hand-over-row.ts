import type { Verdict } from '../rules/verdict.ts';
import { verdictTable } from '../wording/verdict-table.ts';

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

/** The rows to hand over: of this place and this child, allowances first, in the order of the verdicts. */
export const toHandOver = (rows: readonly HandOverRow[]): HandOverRow[] =>
  rows
    .flatMap((row) => {
      const place = verdictTable[row.verdict].handedOver;
      return place === null ? [] : [{ row, place }];
    })
    .sort((a, b) => Number(b.row.money) - Number(a.row.money) || a.place - b.place)
    .map(({ row }) => row);
