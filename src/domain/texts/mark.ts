import type { Span } from './place-quote.ts';

/** Something to be woven into a provision's words: a link over a span, or a note behind one. */
export interface Mark extends Span {
  kind: 'work' | 'agency' | 'amount' | 'note';
  id: string;
  /** Site-relative address; empty for a note, which stands on the same page. */
  path: string;
  /** Whether the words replace what could make a child recognisable. */
  deIdentified?: boolean;
}

/** A group of other places that bear on a provision. */
export interface Related {
  /** What the group is: 被引用, 文字相同 … */
  name: string;
  links: { path: string; label: string }[];
}
