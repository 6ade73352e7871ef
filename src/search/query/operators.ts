import { bare } from './bare.ts';

/** What narrows a query, as it was typed: words that must stand there, and words that must not. */
export interface Operators {
  /** Stretches in quotation marks, bare: each stands there word for word. */
  exact: string[];
  /** Words behind a minus, bare: none stands there. */
  without: string[];
  /** What is left to look for; stretches in quotation marks are looked for too. */
  rest: string;
}

const QUOTED = /“([^“”]+)”|"([^"]+)"|「([^「」]+)」|『([^『』]+)』/gu;
/** A minus right before a word and behind a blank: what stands in 2019-2020, or between two blanks, is a dash. */
const MINUS = /(?:^|\s)[-－−–]([^\s\-－“"「『]{2,})/gu;

/** Reads the operators of `query`. Quotation marks around nothing, and a query of minuses alone, narrow nothing. */
export function readOperators(query: string): Operators {
  const exact = [...query.matchAll(QUOTED)].flatMap((match) => bare(match.slice(1).find(Boolean) ?? '') || []);
  const rest = query.replace(MINUS, ' ').trim();
  const without = rest ? [...query.matchAll(MINUS)].flatMap(({ 1: word = '' }) => bare(word) || []) : [];
  return { exact, without, rest: rest || query };
}
