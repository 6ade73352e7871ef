import type { Due } from '../../schemas/claims/commitment.ts';
import type { CommitmentState } from '../commitments/commitment-state.ts';

/** Where words stand: the number of the text (陕民函〔2024〕133号), or its title where none is printed, and the provision. */
export interface LetterPlace {
  text: string;
  provision: string;
}

/** Words of a text that bear on an item, how far they carry, and why so far. */
export interface LetterEvidence {
  quote: string;
  place: LetterPlace;
  strength: string;
  why: string;
}

/** What a letter says of one commitment; every word of it stands in the corpus or follows from it. */
export interface LetterItem {
  id: string;
  what: string;
  quote: string;
  place: LetterPlace;
  due: Due | null;
  state: CommitmentState;
  evidence: LetterEvidence[];
}

/** A reply or a policy, and what of it a letter asks about. */
export interface LetterText {
  id: string;
  /** How lists call it: by its number, or its title. */
  name: string;
  /** The body written to. */
  body: string;
  /** How a letter speaks of it: 贵单位《……》（文号）答复了…… */
  opening: string;
  /** The suggestion it answers, as printed; null where there is none, or no title is printed. */
  suggestion: string | null;
  items: LetterItem[];
}

/** Which texts were searched for what came later, and on which day (in words). */
export interface Searched {
  day: string;
  texts: string[];
}

/** What the letters of the site are made of. */
export interface LetterContent {
  /** Null before the first search. */
  searched: Searched | null;
  texts: LetterText[];
}
