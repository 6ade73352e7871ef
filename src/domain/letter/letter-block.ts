import type { LetterPlace } from './letter-text.ts';

/** A line of the table of a letter. */
export interface LetterRow {
  number: number;
  /** The item in short; null where the quote says the same. */
  what: string | null;
  /** In quotation marks. */
  quote: string;
  place: LetterPlace;
  due: string;
  seen: string;
  /** The words that bear on it, each with its place and how far it carries. */
  proofs: string[];
}

/** A paragraph of a letter and how it is dressed, or its table. */
export type LetterBlock =
  | { dress: 'title' | 'salutation' | 'heading' | 'body' | 'note' | 'closing'; words: string }
  | { dress: 'items'; rows: LetterRow[] };

/** The head of the table. */
export const COLUMNS = ['序号', '事项和原文', '文号、条款', '期限', '所见'] as const;
