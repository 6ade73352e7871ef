/** A provision that the content names, and where that is written. */
export interface NamedProvision {
  at: string;
  file: string;
  line: number;
}

/** Words that something in the content rests on. */
export interface Quotation extends NamedProvision {
  quote: string;
  nth?: number | undefined;
  /** Whether `nth` may be written beside the quote. */
  takesNth: boolean;
}
