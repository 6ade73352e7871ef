import type { Due, Grade } from '../../schemas/claims/commitment.ts';
import type { CommitmentState } from './commitment-state.ts';

/**
 * A commitment as a line of a sheet, in words: all that a sheet of it holds, so that one can be made on a device too.
 * What is not known is said (原文未载明), never left empty.
 */
export interface LedgerRow {
  id: string;
  what: string;
  quote: string;
  actors: string;
  due: Due | null;
  state: CommitmentState;
  grade: Grade;
  /** How far its strongest piece of evidence carries; — where there is none. */
  strength: string;
  /** The number, the session, the title and the maker of the suggestion that its text answers, as printed. */
  suggestion: { number: string; session: string; title: string; proposer: string };
  /** Its text: the number, the day (`2026-04-15`, or as printed where it is in doubt), the class and the title. */
  text: { number: string; date: string; class: string; title: string };
  clause: string;
  to: string;
  topic: string;
  kind: string;
  evidence: { count: number; words: string };
  actorGround: string;
  caveat: string;
  /** Said where words of the quote were replaced to protect a child; else empty. */
  replaced: string;
  /** Whole addresses. */
  page: string;
  provision: string;
}

/** Lines of a sheet, and what must be known to read them. */
export interface LedgerSheet {
  rows: LedgerRow[];
  /** What no state means, and when which texts were searched: in short, and whole. */
  caution: { short: string; whole: string };
  /** What must be known, each with its name. */
  notes: [name: string, words: string][];
}
